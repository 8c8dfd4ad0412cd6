package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A problem in which each item is used once at most, each use counts one wherever it counts, and what counts together lies
 * apart or within one another: among the items, and among the uses.
 */
final class UnitForm {

    private final Problem problem;
    private final Variables variables;
    private final Laminar items = new Laminar();
    private final Laminar uses = new Laminar();
    private final boolean[] isExclusive;

    private UnitForm(Problem problem) {
        this.problem = problem;
        this.variables = new Variables(problem);
        this.isExclusive = new boolean[problem.items().size()];
    }

    /** The form of a problem; empty where it has another. */
    static Optional<UnitForm> of(Problem problem, Tiers tiers) {
        UnitForm form = new UnitForm(problem);
        return form.variables.haveMasks() && form.read(tiers) ? Optional.of(form) : Optional.empty();
    }

    private boolean read(Tiers tiers) {
        List<UseSet> sets = new ArrayList<>();
        return readDemands(tiers, sets) && readRows(sets) && areExclusive() && place(sets);
    }

    private boolean readRows(List<UseSet> sets) {
        for (Row row : problem.rows()) {
            if (Sums.largest(row.terms()) > row.most()) {
                Optional<UseSet> set = UseSet.of(row, variables);
                if (set.isEmpty()) {
                    return false;
                }
                if (!isExclusion(row, set.orElseThrow())) {
                    sets.add(set.orElseThrow());
                }
            }
        }
        return true;
    }

    private boolean isExclusion(Row row, UseSet set) {
        int item = variables.item(row.terms());
        boolean isWhole = item != Variables.SHARED && set.most() == 1 && set.size() == variables.uses(item);
        if (isWhole) {
            isExclusive[item] = true;
        }
        return isWhole;
    }

    private boolean areExclusive() {
        for (int item = 0; item < isExclusive.length; item++) {
            if (!isExclusive[item] && variables.uses(item) > 1) {
                return false;
            }
        }
        return true;
    }

    private boolean readDemands(Tiers tiers, List<UseSet> sets) {
        for (Node part : Tree.parts(problem.root())) {
            Optional<UseSet> set = part instanceof Node.Leaf leaf
                    ? UseSet.of(problem.demands().get(leaf.demand()), variables, tiers)
                    : Optional.empty();
            if (set.isEmpty()) {
                return false;
            }
            sets.add(set.orElseThrow());
        }
        return true;
    }

    private boolean place(List<UseSet> sets) {
        sets.sort(Comparator.comparingInt(UseSet::size).reversed());
        boolean[] areOfItems = new boolean[sets.size()];
        for (int set = 0; set < areOfItems.length; set++) {
            areOfItems[set] = isOfItems(sets.get(set).uses());
        }
        Sides sides = new Sides(sets, areOfItems);
        for (int set = 0; set < areOfItems.length && sides.arePossible(); set++) {
            (sides.isFirst(set) ? items : uses).add(sets.get(set));
        }
        return sides.arePossible();
    }

    /** Whether a set has all uses of an item, or none. */
    private boolean isOfItems(BitSet set) {
        for (int item = 0; item < isExclusive.length; item++) {
            int first = variables.first(item);
            int end = first + variables.uses(item);
            if (end > first && (set.get(first) ? set.nextClearBit(first) < end : isAny(set, first, end))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAny(BitSet set, int from, int to) {
        int next = set.nextSetBit(from);
        return next >= 0 && next < to;
    }

    /** The problem. */
    Problem problem() {
        return problem;
    }

    /** Which uses belong to which item. */
    Variables variables() {
        return variables;
    }

    /** The sets that have all uses of an item, or none. */
    Laminar items() {
        return items;
    }

    /** The other sets. */
    Laminar uses() {
        return uses;
    }

    /** Whether nothing is limited but that an item is used once. */
    boolean isPlain() {
        return items.size() == 0 && IntStream.range(0, uses.size()).allMatch(set -> uses.parent(set) < 0);
    }
}
