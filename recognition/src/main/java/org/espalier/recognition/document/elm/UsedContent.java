package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/** Which properties of which nodes have been read. A node that was never entered was read as a whole or not at all. */
final class UsedContent {

    private final IdentityHashMap<ObjectNode, Set<String>> read = new IdentityHashMap<>();

    void enter(ObjectNode node) {
        properties(node);
    }

    void mark(ObjectNode node, String property) {
        properties(node).add(property);
    }

    boolean isEntered(ObjectNode node) {
        return read.containsKey(node);
    }

    boolean isRead(ObjectNode node, String property) {
        return read.getOrDefault(node, Set.of()).contains(property);
    }

    private Set<String> properties(ObjectNode node) {
        return read.computeIfAbsent(node, unread -> new HashSet<>(Set.of("id", "@id", "type", "@type")));
    }
}
