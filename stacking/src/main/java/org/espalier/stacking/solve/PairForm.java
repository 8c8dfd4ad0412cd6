package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A problem with two groups of leaves: of each group an item is used once at most, and each use counts one wherever it
 * counts. What counts together is of one group, and lies apart or within one another. So many items are used for both groups.
 */
final class PairForm {

    private final Problem problem;
    private final Variables variables;
    private final List<UseSet> sets = new ArrayList<>();
    private final PairSides sides;
    private final PairLimit limit;
    private final Laminar first = new Laminar();
    private final Laminar second = new Laminar();

    private PairForm(Problem problem) {
        this.problem = problem;
        this.variables = new Variables(problem);
        this.sides = new PairSides(problem, variables);
        this.limit = new PairLimit(problem, variables);
    }

    /** Whether a problem is worth a closer look: several demands and nothing else are asked for, and an item has several uses. */
    static boolean mayFit(Problem problem) {
        return problem.demands().size() > 1 && isAnyUsedTwice(problem) && areLeaves(Tree.parts(problem.root()));
    }

    private static boolean isAnyUsedTwice(Problem problem) {
        int last = -1;
        for (Use use : problem.uses()) {
            if (use.item() == last) {
                return true;
            }
            last = use.item();
        }
        return false;
    }

    private static boolean areLeaves(List<Node> parts) {
        for (Node part : parts) {
            if (!(part instanceof Node.Leaf)) {
                return false;
            }
        }
        return true;
    }

    /** The form of a problem; empty where it has another. */
    static Optional<PairForm> of(Problem problem, Tiers tiers) {
        PairForm form = new PairForm(problem);
        boolean fits = form.variables.haveMasks()
                && form.readRows()
                && form.sides.areTwo()
                && form.readDemands(tiers)
                && form.sides.put(form.sets)
                && form.limit.suits(form.sides)
                && form.place();
        return fits ? Optional.of(form) : Optional.empty();
    }

    private boolean readDemands(Tiers tiers) {
        for (Node part : Tree.parts(problem.root())) {
            Demand demand = problem.demands().get(((Node.Leaf) part).demand());
            Optional<UseSet> set = UseSet.of(demand, variables, tiers);
            if (set.isEmpty()) {
                return false;
            }
            sets.add(set.orElseThrow());
        }
        return true;
    }

    private boolean readRows() {
        for (Row row : problem.rows()) {
            if (Sums.largest(row.terms()) > row.most() && !read(row)) {
                return false;
            }
        }
        return true;
    }

    private boolean read(Row row) {
        if (Sums.smallest(row.terms()) < 0) {
            return limit.read(row);
        }
        if (variables.item(row.terms()) != Variables.SHARED && sides.read(row)) {
            return true;
        }
        Optional<UseSet> set = UseSet.of(row, variables);
        set.ifPresent(sets::add);
        return set.isPresent();
    }

    private boolean place() {
        sets.sort(Comparator.comparingInt(UseSet::size).reversed());
        for (int set = 0; set < sets.size(); set++) {
            for (int other = 0; other < set; other++) {
                if (sets.get(set).crosses(sets.get(other))) {
                    return false;
                }
            }
            int use = sets.get(set).uses().nextSetBit(0);
            if (use >= 0) {
                sets(isSecond(use)).add(sets.get(set));
            }
        }
        return true;
    }

    /** The problem. */
    Problem problem() {
        return problem;
    }

    /** The sets of uses of a group. */
    Laminar sets(boolean isSecond) {
        return isSecond ? second : first;
    }

    /** Whether a use is for the second group. */
    boolean isSecond(int use) {
        return sides.isSecond(use);
    }

    /** Whether an item has a use for a group. */
    boolean isIn(int item, boolean isSecond) {
        return sides.mask(item, isSecond) != 0;
    }

    /** Whether an item has no more than one use for a group. */
    boolean isInOnce(int item, boolean isSecond) {
        long mask = sides.mask(item, isSecond);
        return (mask & (mask - 1)) == 0;
    }

    /** How many items may be used for both groups. */
    int most() {
        return limit.most();
    }

    /** How many items are used for both groups. */
    int shared(List<Integer> uses) {
        int shared = 0;
        for (int place = 1; place < uses.size(); place++) {
            shared += variables.item(uses.get(place)) == variables.item(uses.get(place - 1)) ? 1 : 0;
        }
        return shared;
    }

    /** Whether all items that may be used for both groups weigh the same. */
    boolean isEven(Tiers tiers) {
        long weight = -1;
        for (int item = 0; item < problem.items().size(); item++) {
            if (isIn(item, false) && isIn(item, true)) {
                long own = tiers.weight(problem.items().get(item));
                if (weight >= 0 && own != weight) {
                    return false;
                }
                weight = own;
            }
        }
        return true;
    }
}
