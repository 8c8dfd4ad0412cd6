package org.espalier.guards;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.espalier.core.json.EspalierJson;

/** Every way to change one place of a file: another value, nothing at all, or a field that nobody knows. */
final class Mutations {

    private static final List<JsonNode> VALUES =
            values("null", "true", "5", "1.5", "\"\"", "\" \"", "\"x\"", "[]", "{}", "[null]", "[\"\"]", "{\"x\": 1}");

    private final ObjectNode file;
    private final Map<String, ObjectNode> changed = new TreeMap<>();

    private Mutations(ObjectNode file) {
        this.file = file;
    }

    /** The changed files, by what was changed. What a file says that it holds is left as it is. */
    static Map<String, ObjectNode> of(ObjectNode file) {
        Mutations all = new Mutations(file);
        all.add(JsonPointer.empty(), file);
        return all.changed;
    }

    private void add(JsonPointer place, JsonNode node) {
        if (!place.matches()) {
            VALUES.forEach(value -> put(place + " = " + value, place, parent -> set(parent, place, value)));
            put(place + " is removed", place, parent -> remove(parent, place));
        }
        if (node.isObject()) {
            JsonPointer colour = place.appendProperty("colour");
            put(colour + " = 1", colour, parent -> ((ObjectNode) parent).put("colour", 1));
        }
        places(place, node).forEach((below, child) -> add(JsonPointer.compile(below), child));
    }

    private static Map<String, JsonNode> places(JsonPointer place, JsonNode node) {
        Map<String, JsonNode> places = new TreeMap<>();
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places.put(place.appendIndex(i).toString(), node.get(i));
        }
        node.properties()
                .forEach(
                        field -> places.put(place.appendProperty(field.getKey()).toString(), field.getValue()));
        places.remove("/espalier");
        return places;
    }

    private void put(String name, JsonPointer place, Consumer<JsonNode> change) {
        ObjectNode copy = file.deepCopy();
        change.accept(copy.at(place.head()));
        changed.put(name, copy);
    }

    private static void set(JsonNode parent, JsonPointer place, JsonNode value) {
        if (parent instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) parent).set(place.last().getMatchingProperty(), value);
        }
    }

    private static void remove(JsonNode parent, JsonPointer place) {
        if (parent instanceof ArrayNode array) {
            array.remove(place.last().getMatchingIndex());
        } else {
            ((ObjectNode) parent).remove(place.last().getMatchingProperty());
        }
    }

    private static List<JsonNode> values(String... texts) {
        List<JsonNode> values = new ArrayList<>();
        for (String text : texts) {
            try {
                values.add(EspalierJson.mapper().readTree(text));
            } catch (JsonProcessingException broken) {
                throw new IllegalArgumentException(text, broken);
            }
        }
        return values;
    }
}
