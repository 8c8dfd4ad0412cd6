package org.espalier.stacking.solve;

import java.util.Optional;

/**
 * Whether there are items enough for all that is asked for: each item fills one demand only, by one unit.
 *
 * <p>Uses for demands that cannot count any more supply nothing. Where there are no more items than are needed, each must be
 * used where it has one use left.
 */
final class Supply {

    private final Decisions decisions;
    private final TreeBound tree;
    private final Variables variables;
    private final int[] nodes;
    private final int items;
    private final long need;
    private final long unit;
    private int scarcest;

    private Supply(LimitForm form, Decisions decisions, TreeBound tree, int[] nodes, long unit) {
        this.decisions = decisions;
        this.tree = tree;
        this.variables = form.variables();
        this.nodes = nodes;
        this.items = form.problem().items().size();
        this.need = need(form.problem(), form.problem().root());
        this.unit = unit;
    }

    /** What an item can supply; empty where items fill several demands, or by more than a unit. */
    static Optional<Supply> of(LimitForm form, Fares fares, Decisions decisions, TreeBound tree) {
        int[] nodes = new int[form.problem().uses().size()];
        int[] nodeOf = new int[form.problem().demands().size()];
        long unit = Long.MAX_VALUE;
        for (int node = 0; node < tree.size(); node++) {
            if (tree.demand(node) >= 0) {
                nodeOf[tree.demand(node)] = node;
                Demand demand = form.problem().demands().get(tree.demand(node));
                unit = demand.isProportional() ? Math.min(unit, form.tiers().unmet() / demand.least()) : 0;
                if (unit == 0 || !countsUnits(demand, nodes.length)) {
                    return Optional.empty();
                }
            }
        }
        for (int use = 0; use < nodes.length; use++) {
            if (fares.demand(use) < 0 || !fares.isAlone(form.problem().uses().get(use).item())) {
                return Optional.empty();
            }
            nodes[use] = nodeOf[fares.demand(use)];
        }
        return Optional.of(new Supply(form, decisions, tree, nodes, unit));
    }

    private static boolean countsUnits(Demand demand, int uses) {
        for (Part part : demand.parts()) {
            for (int place = 0; place < part.terms().size(); place++) {
                if (part.terms().coefficient(place) != 1 || part.terms().variable(place) >= uses) {
                    return false;
                }
            }
        }
        return true;
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

    /** Decides what is needed where the shortfall may weigh so much; false where there are too few items. */
    boolean hold(long most) {
        long spare = most / unit - need;
        int fewest = Integer.MAX_VALUE;
        scarcest = -1;
        for (int item = 0; item < items; item++) {
            int ways = ways(item);
            spare += ways > 0 ? 1 : 0;
            if (ways > 1 && ways < fewest) {
                fewest = ways;
                scarcest = item;
            }
        }
        if (spare == 0) {
            useAll();
        }
        return spare >= 0;
    }

    /** In how many ways an item can be used; one where it is. */
    private int ways(int item) {
        int ways = 0;
        for (int use = variables.first(item); use < variables.first(item + 1); use++) {
            if (counts(use)) {
                ways++;
            }
        }
        return ways;
    }

    private boolean counts(int use) {
        return decisions.value(use) != 0 && tree.room(nodes[use]) != TreeBound.NEVER;
    }

    private void useAll() {
        for (int item = 0; item < items; item++) {
            if (ways(item) == 1) {
                for (int use = variables.first(item); use < variables.first(item + 1); use++) {
                    if (counts(use) && decisions.isOpen(use)) {
                        decisions.decide(use, 1);
                    }
                }
            }
        }
    }

    /** A use of the item that has the fewest; below zero where all items are decided. */
    int scarcest() {
        if (scarcest < 0) {
            return -1;
        }
        int use = variables.first(scarcest);
        while (!counts(use)) {
            use++;
        }
        return use;
    }
}
