package org.espalier.core.file;

import java.util.ArrayDeque;
import java.util.Deque;

/** Where in a document the reading is. */
final class YamlPath {

    private final Deque<String> steps = new ArrayDeque<>();

    void enter(String step) {
        steps.addLast(step);
    }

    void leave() {
        steps.removeLast();
    }

    int depth() {
        return steps.size();
    }

    /** The place as a JSON pointer. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        steps.forEach(step -> pointer.append('/').append(step.replace("~", "~0").replace("/", "~1")));
        return pointer.toString();
    }
}
