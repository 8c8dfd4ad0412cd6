package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.espalier.stacking.solve.Terms;

/** Variables that are one where any of some uses is made; each set of uses has one. */
final class Unions {

    private final int uses;
    private final List<Terms> all = new ArrayList<>();
    private final Map<List<Integer>, Integer> known = new HashMap<>();

    Unions(int uses) {
        this.uses = uses;
    }

    /** The variable of a set of uses, or of such variables, not empty; a single one is its own. */
    int of(int... set) {
        if (set.length == 1) {
            return set[0];
        }
        int[] flat = Arrays.stream(set).flatMap(this::uses).sorted().distinct().toArray();
        List<Integer> key = Arrays.stream(flat).boxed().toList();
        return known.computeIfAbsent(key, unknown -> {
            all.add(Terms.count(flat));
            return uses + all.size() - 1;
        });
    }

    /** The uses of a variable, which may be a union itself. */
    private IntStream uses(int variable) {
        if (variable < uses) {
            return IntStream.of(variable);
        }
        Terms union = all.get(variable - uses);
        return IntStream.range(0, union.size()).map(union::variable);
    }

    List<Terms> all() {
        return all;
    }
}
