package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds what nobody read, below one node and outside others. */
final class Leftovers {

    private final UsedContent used;
    private final Set<ObjectNode> others;
    private final Map<String, JsonNode> found = new TreeMap<>();

    private Leftovers(UsedContent used, Set<ObjectNode> others) {
        this.used = used;
        this.others = others;
    }

    /**
     * The properties that nobody read, each as a whole under its place.
     *
     * @param others nodes that are looked at on another account
     */
    static Map<String, JsonNode> below(ObjectNode node, Path path, UsedContent used, Set<ObjectNode> others) {
        Leftovers leftovers = new Leftovers(used, others);
        leftovers.collect(node, path);
        return leftovers.found;
    }

    private void collect(ObjectNode node, Path path) {
        node.properties().forEach(property -> {
            Path place = path.child(property.getKey());
            if (used.isRead(node, property.getKey())) {
                descend(property.getValue(), place);
            } else {
                found.put(place.toString(), property.getValue());
            }
        });
    }

    /** Goes on below what was read node by node; what was read as a whole leaves nothing over. */
    private void descend(JsonNode json, Path path) {
        if (json instanceof ObjectNode node && used.isEntered(node) && !others.contains(node)) {
            collect(node, path);
        }
        for (int i = 0; json.isArray() && i < json.size(); i++) {
            descend(json.get(i), path.child(i));
        }
    }
}
