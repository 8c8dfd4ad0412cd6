package org.espalier.recognition.document.elm;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A place in a document, written as a JSON pointer only when it is asked for. */
final class Path {

    static final Path ROOT = new Path(null, "");

    private final @Nullable Path parent;
    private final String step;

    private Path(@Nullable Path parent, String step) {
        this.parent = parent;
        this.step = step;
    }

    Path child(String property) {
        return new Path(this, property.replace("~", "~0").replace("/", "~1"));
    }

    Path child(int index) {
        return new Path(this, String.valueOf(index));
    }

    /** The place as a JSON pointer, for example {@code /credentialSubject/hasClaim/0}. */
    @Override
    public String toString() {
        Deque<String> steps = new ArrayDeque<>();
        for (Path place = this; place.parent != null; place = place.parent) {
            steps.push("/" + place.step);
        }
        return String.join("", steps);
    }
}
