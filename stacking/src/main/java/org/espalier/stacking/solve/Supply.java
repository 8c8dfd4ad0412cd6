package org.espalier.stacking.solve;

import java.util.Optional;

/**
 * Whether there are items enough for all that is asked for: each item fills one demand only, by one unit.
 *
 * <p>Uses for demands that cannot count any more supply nothing. Where there are no more items than are needed, each must be
 * used where it has one use left.
 */
final class Supply {

    /** In place of a number of ways: the item is used. */
    private static final int MADE = Integer.MAX_VALUE;

    private final Decisions decisions;
    private final TreeBound tree;
    private final Variables variables;
    private final int[] nodes;
    private final int items;
    private final long need;
    private final long unit;
    private final long fare;
    private int supplied;
    private int made;
    private int scarcest;

    private Supply(LimitForm form, Serving serving, Fares fares, Decisions decisions, TreeBound tree) {
        this.decisions = decisions;
        this.tree = tree;
        this.variables = form.variables();
        this.items = form.problem().items().size();
        this.nodes = nodes(form.problem(), serving, tree);
        this.need = need(form.problem(), form.problem().root());
        this.unit = form.smallestLack();
        this.fare = fares.least();
    }

    /** What items can supply; empty where one fills several demands, or by more than a unit. */
    static Optional<Supply> of(LimitForm form, Serving serving, Fares fares, Decisions decisions, TreeBound tree) {
        return OneEach.holds(form.problem(), serving)
                ? Optional.of(new Supply(form, serving, fares, decisions, tree))
                : Optional.empty();
    }

    /** The node of the demand of each use. */
    private static int[] nodes(Problem problem, Serving serving, TreeBound tree) {
        int[] ofDemand = new int[problem.demands().size()];
        for (int node = 0; node < tree.size(); node++) {
            if (tree.demand(node) >= 0) {
                ofDemand[tree.demand(node)] = node;
            }
        }
        int[] nodes = new int[problem.uses().size()];
        for (int use = 0; use < nodes.length; use++) {
            nodes[use] = ofDemand[serving.demand(use)];
        }
        return nodes;
    }

    /** How many units are needed. */
    private static long need(Problem problem, Node node) {
        if (node instanceof Node.Leaf leaf) {
            Demand demand = problem.demands().get(leaf.demand());
            return demand.isWaived() ? 0 : demand.least();
        }
        long[] needs = Tree.children(node).stream()
                .mapToLong(child -> need(problem, child))
                .toArray();
        return Tree.least(node, needs);
    }

    /** Decides what is needed where what lacks and what fills the rest may weigh so much; false where items are too few. */
    boolean hold(long most) {
        count();
        long lacking = Math.max(0, need - supplied);
        long filled = Math.max(0, need - lacking - made);
        if (most / unit == need - supplied) {
            useAll();
        }
        return lacking * unit + filled * fare <= most;
    }

    private void count() {
        int fewest = MADE;
        supplied = 0;
        made = 0;
        scarcest = -1;
        for (int item = 0; item < items; item++) {
            int ways = ways(item);
            supplied += ways > 0 ? 1 : 0;
            made += ways == MADE ? 1 : 0;
            if (ways > 1 && ways < fewest) {
                fewest = ways;
                scarcest = item;
            }
        }
    }

    /** In how many ways an item can be used, or that it is. */
    private int ways(int item) {
        int ways = 0;
        for (int use = variables.first(item); use < variables.first(item + 1); use++) {
            if (counts(use) && !decisions.isOpen(use)) {
                return MADE;
            }
            ways += counts(use) ? 1 : 0;
        }
        return ways;
    }

    private boolean counts(int use) {
        return decisions.value(use) != 0 && tree.room(nodes[use]) != TreeBound.NEVER;
    }

    private void useAll() {
        for (int item = 0; item < items; item++) {
            if (ways(item) == 1) {
                decisions.decide(first(item), 1);
            }
        }
    }

    private int first(int item) {
        int use = variables.first(item);
        while (!counts(use)) {
            use++;
        }
        return use;
    }

    /** A use of the item that can be used in the fewest ways, two or more; below zero where there is none. */
    int scarcest() {
        return scarcest < 0 ? -1 : first(scarcest);
    }
}
