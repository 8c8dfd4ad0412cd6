package org.espalier.stacking.solve;

/**
 * Whether there are items enough for all that is asked for, where each item fills one demand only, by one unit.
 *
 * <p>Where there are no more items than are needed, each must be used where it has one use left.
 */
final class BitSupply {

    private final BitDemand[] demands;
    private final TreeBound tree;
    private final long[] items;
    private final long need;
    private final long unit;
    private final long fare;
    private final boolean isKnown;

    BitSupply(BitForm form, BitDemand[] demands, TreeBound tree, long alone) {
        this.demands = demands;
        this.tree = tree;
        this.items = form.items();
        this.isKnown = isOneEach(form, alone);
        this.need = isKnown ? need(form.problem().root()) : 0;
        this.unit = form.smallestLack();
        this.fare = isKnown ? fare() : 0;
    }

    private static boolean isOneEach(BitForm form, long alone) {
        for (Demand demand : form.problem().demands()) {
            if (!demand.isProportional() || !areUnits(demand)) {
                return false;
            }
        }
        return alone == form.all() && form.unions().length == 0;
    }

    private static boolean areUnits(Demand demand) {
        for (Part part : demand.parts()) {
            if (!part.terms().areOnes()) {
                return false;
            }
        }
        return true;
    }

    private long fare() {
        long least = Long.MAX_VALUE;
        for (BitDemand demand : demands) {
            least = demand.isWaived() ? least : Math.min(least, demand.fare());
        }
        return least == Long.MAX_VALUE ? 0 : least;
    }

    /** How many units are needed. */
    private long need(Node node) {
        if (node instanceof Node.Leaf leaf) {
            return demands[leaf.demand()].isWaived() ? 0 : demands[leaf.demand()].least();
        }
        long[] needs = new long[Tree.size(node)];
        for (int child = 0; child < needs.length; child++) {
            needs[child] = need(Tree.child(node, child));
        }
        return Tree.least(node, needs);
    }

    /** Decides what is needed where what lacks and what fills the rest may weigh so much; false where items are too few. */
    boolean hold(BitState state, long most) {
        if (!isKnown) {
            return true;
        }
        long counting = counting(state);
        long supplied = 0;
        long made = 0;
        for (long item : items) {
            supplied += (item & counting) != 0 ? 1 : 0;
            made += (item & counting & state.made()) != 0 ? 1 : 0;
        }
        long lacking = Math.max(0, need - supplied);
        long filled = Math.max(0, need - lacking - made);
        long spare = most - (need - supplied) * unit;
        if (need >= supplied && spare >= 0 && spare < unit) {
            useAll(state, counting);
        }
        return lacking * unit + filled * fare <= most;
    }

    /** The uses for demands that may count. */
    private long counting(BitState state) {
        long counting = state.made() | state.open();
        for (int node = 0; node < tree.size() && tree.mayBeIdle(); node++) {
            if (tree.demand(node) >= 0 && tree.room(node) == TreeBound.NEVER) {
                counting &= ~demands[tree.demand(node)].mask();
            }
        }
        return counting;
    }

    private void useAll(BitState state, long counting) {
        for (long item : items) {
            long ways = item & counting;
            state.make(Long.bitCount(ways) == 1 ? ways : 0);
        }
    }

    /** The uses of the item that can be used in the fewest ways, two or more; none where there is no such item. */
    long scarcest(BitState state) {
        long counting = isKnown ? counting(state) : 0;
        long best = 0;
        for (long item : items) {
            long ways = item & counting & state.open();
            boolean isOpen = (item & counting & state.made()) == 0 && Long.bitCount(ways) > 1;
            best = isOpen && (best == 0 || Long.bitCount(ways) < Long.bitCount(best)) ? ways : best;
        }
        return best;
    }
}
