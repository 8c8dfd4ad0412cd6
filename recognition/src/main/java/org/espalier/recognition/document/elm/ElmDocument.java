package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.databind.JsonNode;

/** One document while it is read: its nodes by id, what has been read of it, and what was found. */
final class ElmDocument {

    private final JsonNode tree;
    private final NodeIndex index;
    private final UsedContent used = new UsedContent();
    private final ReadingLog log;
    private final Scope scope;

    ElmDocument(JsonNode tree, int findingsOfACode) {
        this.tree = tree;
        this.index = new NodeIndex(tree);
        this.log = new ReadingLog(findingsOfACode);
        this.scope = Scope.ofDocument(log);
    }

    JsonNode tree() {
        return tree;
    }

    NodeIndex index() {
        return index;
    }

    UsedContent used() {
        return used;
    }

    ReadingLog log() {
        return log;
    }

    Scope scope() {
        return scope;
    }
}
