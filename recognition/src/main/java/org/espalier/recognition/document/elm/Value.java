package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One value of a property: a document may write a single value or an array of values. */
record Value(JsonNode json, Path path) {

    private static final int LONGEST = 80;

    /** The values of a property; arrays are flattened, nulls left out. */
    static List<Value> all(JsonNode json, Path path) {
        List<Value> values = new ArrayList<>();
        collect(json, path, values);
        return values;
    }

    private static void collect(JsonNode json, Path path, List<Value> values) {
        if (json.isArray()) {
            for (int i = 0; i < json.size(); i++) {
                collect(json.get(i), path.child(i), values);
            }
        } else if (!json.isNull() && !json.isMissingNode()) {
            values.add(new Value(json, path));
        }
    }

    boolean isScalar() {
        return json.isTextual() || json.isNumber() || json.isBoolean();
    }

    /** A scalar as text; a number as people write it, unless that is very long. */
    String text() {
        if (json.isBigDecimal() && Math.abs((long) json.decimalValue().scale()) < LONGEST) {
            return json.decimalValue().toPlainString();
        }
        return json.asText().strip();
    }

    /** A scalar as text for a finding: short, on one line. */
    String shown() {
        return shown(text());
    }

    static String shown(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    /** What kind of JSON it is, for example {@code a number}. */
    String type() {
        return type(json);
    }

    static String type(JsonNode json) {
        return switch (json.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            default -> "a " + json.getNodeType().name().toLowerCase(Locale.ROOT);
        };
    }
}
