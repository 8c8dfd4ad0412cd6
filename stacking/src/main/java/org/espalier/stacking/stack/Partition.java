package org.espalier.stacking.stack;

import java.util.HashMap;
import java.util.Map;

/** Things that belong together, each group found by one of its members. */
final class Partition<T> {

    private final Map<T, T> parents = new HashMap<>();

    void join(T one, T other) {
        T root = root(one);
        T joined = root(other);
        if (!root.equals(joined)) {
            parents.put(joined, root);
        }
    }

    boolean together(T one, T other) {
        return root(one).equals(root(other));
    }

    T root(T member) {
        T at = member;
        T next = parents.getOrDefault(at, at);
        while (!next.equals(at)) {
            at = next;
            next = parents.getOrDefault(at, at);
        }
        return at;
    }
}
