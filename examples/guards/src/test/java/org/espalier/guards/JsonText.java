package org.espalier.guards;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Writes JSON for people: what is short on one line, what is long on several. */
final class JsonText {

    private static final int WIDTH = 100;

    private JsonText() {}

    static String of(JsonNode node) {
        return of(node, "");
    }

    private static String of(JsonNode node, String indent) {
        String flat = flat(node);
        if (node.isValueNode() || indent.length() + flat.length() <= WIDTH) {
            return flat;
        }
        String inner = indent + "  ";
        return node.isObject()
                ? broken("{", "}", members(node, inner), indent)
                : broken("[", "]", elements(node, inner), indent);
    }

    private static String broken(String open, String close, List<String> parts, String indent) {
        String separator = "\n" + indent + "  ";
        return open + separator + String.join("," + separator, parts) + "\n" + indent + close;
    }

    private static List<String> members(JsonNode object, String indent) {
        return object.properties().stream()
                .map(member -> "\"" + member.getKey() + "\": " + of(member.getValue(), indent))
                .toList();
    }

    private static List<String> elements(JsonNode array, String indent) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(element -> of(element, indent))
                .toList();
    }

    private static String flat(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .map(member -> "\"" + member.getKey() + "\": " + flat(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                        .map(JsonText::flat)
                        .collect(Collectors.joining(", ", "[", "]"))
                : node.toString();
    }
}
