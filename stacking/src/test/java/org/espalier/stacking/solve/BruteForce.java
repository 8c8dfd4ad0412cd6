package org.espalier.stacking.solve;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Looks at all sets of uses of a small problem. */
final class BruteForce {

    private BruteForce() {}

    /** All sets of uses that are allowed, the best first. */
    static List<Set<Integer>> all(Problem problem) {
        return IntStream.range(0, 1 << problem.uses().size())
                .mapToObj(BruteForce::uses)
                .filter(uses -> Worth.isAllowed(problem, uses))
                .sorted(Comparator.comparing((Set<Integer> uses) -> Worth.of(problem, uses)))
                .toList();
    }

    /** The best set of uses. */
    static Set<Integer> best(Problem problem) {
        return IntStream.range(0, 1 << problem.uses().size())
                .mapToObj(BruteForce::uses)
                .filter(uses -> Worth.isAllowed(problem, uses))
                .min(Comparator.comparing((Set<Integer> uses) -> Worth.of(problem, uses)))
                .orElseThrow();
    }

    private static Set<Integer> uses(int mask) {
        return IntStream.range(0, Integer.SIZE)
                .filter(use -> (mask >> use & 1) == 1)
                .boxed()
                .collect(Collectors.toSet());
    }
}
