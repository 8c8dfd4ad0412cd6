package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The two shapes of one document: each value as it is, or in an array wherever the model allows several.
 *
 * <p>The first is that of sealed documents, the second that of documents that the Commission's issuer exports. What is
 * not of the model stays as it is.
 */
public enum Shape {

    /** An array only where there are several values. */
    SINGLE,

    /** An array wherever the model allows several values, and around each text. */
    ARRAYS;

    private static final String DC_TYPE = "dcType";
    private static final String LANGUAGE = "language";
    private static final String ACCREDITATION = "accreditation";

    private static final Set<String> SEVERAL = names("several ");
    private static final Set<String> TEXTS = names("text ");

    /** A copy of a document in this shape. */
    public JsonNode of(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties()
                    .forEach(property ->
                            copy.set(property.getKey(), of(object, property.getKey(), property.getValue())));
            return copy;
        }
        return tree instanceof ArrayNode array ? each(array) : tree;
    }

    private ArrayNode each(ArrayNode array) {
        ArrayNode copy = array.arrayNode();
        array.forEach(value -> copy.add(of(value)));
        return copy;
    }

    private JsonNode of(ObjectNode node, String name, JsonNode value) {
        if (TEXTS.contains(name) && value instanceof ObjectNode map) {
            return text(map);
        }
        JsonNode shaped = of(value);
        if (!Terms.isOfModel(name) || name.equals("type") || name.equals("@context")) {
            return shaped;
        }
        return this == SINGLE ? single(shaped) : isSeveral(node, name) ? several(shaped) : single(shaped);
    }

    /** The texts of one language map. */
    private JsonNode text(ObjectNode map) {
        ObjectNode copy = map.objectNode();
        map.properties()
                .forEach(text ->
                        copy.set(text.getKey(), this == SINGLE ? single(text.getValue()) : several(text.getValue())));
        return copy;
    }

    private static JsonNode single(JsonNode value) {
        return value.isArray() && value.size() == 1 ? value.get(0) : value;
    }

    private static JsonNode several(JsonNode value) {
        return value instanceof ArrayNode
                ? value
                : JsonNodeFactory.instance.arrayNode().add(value);
    }

    private static boolean isSeveral(ObjectNode node, String name) {
        String type = String.join(" ", Types.of(node));
        boolean specification = type.endsWith("Specification") || type.equals("Qualification");
        return switch (name) {
            case DC_TYPE -> specification;
            case LANGUAGE -> specification || type.equals("DisplayParameter");
            case ACCREDITATION -> !type.equals("Evidence");
            default -> SEVERAL.contains(name);
        };
    }

    private static Set<String> names(String prefix) {
        return Tables.lines("shape.txt").stream()
                .filter(line -> line.startsWith(prefix))
                .flatMap(line -> Arrays.stream(line.substring(prefix.length()).split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
