package org.espalier.recognition.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.function.Predicate;

/** Changes single values into arrays of one, and back. */
final class Arrays {

    /** What every document writes as it is. */
    private static final Set<String> FIXED = Set.of("id", "@id", "@context", "espalier");

    private Arrays() {}

    /** The tree with every value of every property in an array. */
    static JsonNode wrapped(JsonNode tree) {
        return changed(tree, name -> true);
    }

    /** The tree with some properties changed: single values into arrays, arrays of one into single values. */
    static JsonNode changed(JsonNode tree, Predicate<String> chosen) {
        if (tree instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties()
                    .forEach(entry -> copy.set(
                            entry.getKey(), changed(entry.getKey(), changed(entry.getValue(), chosen), chosen)));
            return copy;
        }
        if (tree.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            tree.forEach(element -> copy.add(changed(element, chosen)));
            return copy;
        }
        return tree;
    }

    private static JsonNode changed(String name, JsonNode value, Predicate<String> chosen) {
        if (FIXED.contains(name) || !chosen.test(name)) {
            return value;
        }
        if (value.isArray()) {
            return value.size() == 1 ? value.get(0) : value;
        }
        return JsonNodeFactory.instance.arrayNode().add(value);
    }
}
