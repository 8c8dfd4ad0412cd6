package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The nodes of a document that have an id and say something, by that id.
 *
 * <p>An id that stands for different nodes leads to none of them. Concepts are left out: they are known by their
 * address, and their labels differ.
 */
final class NodeIndex {

    private static final Set<String> NAMES_ONLY = Set.of("id", "@id", "type", "@type");

    private final Map<String, Value> nodes = new HashMap<>();
    private final Map<String, Value> reused = new HashMap<>();

    NodeIndex(JsonNode tree) {
        collect(tree, Path.ROOT);
    }

    /** Whether an object is nothing but a reference to a node elsewhere. */
    static boolean isReference(ObjectNode node) {
        for (var property : node.properties()) {
            if (!NAMES_ONLY.contains(property.getKey())) {
                return false;
            }
        }
        return id(node).isPresent();
    }

    static Optional<String> id(ObjectNode node) {
        return text(node.path("id")).or(() -> text(node.path("@id")));
    }

    private static Optional<String> text(JsonNode json) {
        return json.isTextual() && !json.textValue().isBlank()
                ? Optional.of(json.textValue().strip())
                : Optional.empty();
    }

    /** The one node that has the id and says something. */
    Optional<Value> node(String id) {
        return reused.containsKey(id) ? Optional.empty() : Optional.ofNullable(nodes.get(id));
    }

    /** How many ids stand for different nodes. */
    int reusedIds() {
        return reused.size();
    }

    /** The types of the nodes whose id stands for different nodes. */
    Set<String> reusedTypes() {
        Set<String> types = new TreeSet<>();
        reused.values().forEach(value -> types.addAll(Types.of((ObjectNode) value.json())));
        return types;
    }

    private void collect(JsonNode json, Path path) {
        if (json instanceof ObjectNode object) {
            enter(object, path);
            object.properties().forEach(property -> collect(property.getValue(), path.child(property.getKey())));
        }
        if (json.isArray()) {
            for (int i = 0; i < json.size(); i++) {
                collect(json.get(i), path.child(i));
            }
        }
    }

    private void enter(ObjectNode node, Path path) {
        if (!isReference(node) && !Types.isConcept(node)) {
            id(node).ifPresent(id -> enter(id, new Value(node, path)));
        }
    }

    private void enter(String id, Value value) {
        Value first = nodes.putIfAbsent(id, value);
        if (first != null && !reused.containsKey(id) && !first.json().equals(value.json())) {
            reused.put(id, value);
        }
    }
}
