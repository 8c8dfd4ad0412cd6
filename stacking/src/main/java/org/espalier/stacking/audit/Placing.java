package org.espalier.stacking.audit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.model.Allocation;
import org.espalier.stacking.model.Demand;
import org.espalier.stacking.model.Item;
import org.espalier.stacking.model.Problem;

/** Where the items of a problem are placed, by number; some may have no place. */
final class Placing {

    static final int NOWHERE = -1;

    private final Problem problem;
    private final int[] leafOf;

    Placing(Problem problem, int[] leafOf) {
        this.problem = problem;
        this.leafOf = leafOf.clone();
    }

    static Placing free(Problem problem) {
        int[] nowhere = new int[problem.items().size()];
        Arrays.fill(nowhere, NOWHERE);
        return new Placing(problem, nowhere);
    }

    Placing with(int item, int leaf) {
        int[] changed = leafOf.clone();
        changed[item] = leaf;
        return new Placing(problem, changed);
    }

    int leafOf(int item) {
        return leafOf[item];
    }

    boolean isPlaced(int item) {
        return leafOf[item] != NOWHERE;
    }

    /** What is missing in the leaves, each as a part of what it asks for. */
    Rational leafShortfall() {
        Rational shortfall = Rational.ZERO;
        for (int leaf = 0; leaf < problem.leaves().size(); leaf++) {
            shortfall = shortfall.plus(gap(problem.leaves().get(leaf), filled(leaf)));
        }
        return shortfall;
    }

    private Rational shortfall() {
        Rational shortfall = leafShortfall();
        for (int floor = 0; floor < problem.floors().size(); floor++) {
            shortfall = shortfall.plus(gap(problem.floors().get(floor), reached(floor)));
        }
        return shortfall;
    }

    private static Rational gap(Demand demand, Rational filled) {
        return demand.minimum().minus(filled).max(Rational.ZERO).dividedBy(demand.minimum());
    }

    private Rational filled(int leaf) {
        return placed().filter(item -> leafOf[item] == leaf)
                .mapToObj(item -> item(item).leaves().get(leaf))
                .reduce(Rational.ZERO, Rational::plus);
    }

    private Rational reached(int floor) {
        return placed().mapToObj(item -> item(item).floors().get(floor)).reduce(Rational.ZERO, Rational::plus);
    }

    private IntStream placed() {
        return IntStream.range(0, leafOf.length).filter(this::isPlaced);
    }

    private Item item(int number) {
        return problem.items().get(number);
    }

    /** The same, without what can go and leave the shortfall as it is: the largest first, then the last. */
    Placing withoutSurplus() {
        Rational shortfall = shortfall();
        Placing kept = this;
        List<Integer> largestFirst = placed().boxed()
                .sorted(Comparator.comparing((Integer number) -> item(number).size())
                        .thenComparing(Comparator.naturalOrder())
                        .reversed())
                .toList();
        for (int number : largestFirst) {
            Placing without = kept.with(number, NOWHERE);
            kept = without.shortfall().equals(shortfall) ? without : kept;
        }
        return kept;
    }

    Allocation allocation() {
        TreeMap<String, String> ids = new TreeMap<>();
        placed().forEach(number ->
                ids.put(item(number).id(), problem.leaves().get(leafOf[number]).id()));
        Rational size = placed().mapToObj(number -> item(number).size()).reduce(Rational.ZERO, Rational::plus);
        return new Allocation(ids, shortfall(), size);
    }
}
