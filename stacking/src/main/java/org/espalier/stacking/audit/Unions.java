package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.espalier.stacking.solve.Terms;

/** Variables that are one where any of some uses is made; each set of uses has one. */
final class Unions {

    private final int uses;
    private final List<Terms> all = new ArrayList<>();
    private final Map<List<Integer>, Integer> known = new HashMap<>();

    Unions(int uses) {
        this.uses = uses;
    }

    /** The variable of a set of uses, ascending and not empty; a single use is its own. */
    int of(int... set) {
        if (set.length == 1) {
            return set[0];
        }
        List<Integer> key = Arrays.stream(set).boxed().toList();
        return known.computeIfAbsent(key, unknown -> {
            all.add(Terms.count(set));
            return uses + all.size() - 1;
        });
    }

    List<Terms> all() {
        return all;
    }
}
