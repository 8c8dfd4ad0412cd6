package org.espalier.stacking.solve;

/** Says what is decided next: something for the demand, or the item, that can be helped in the fewest ways. */
final class Focus {

    private static final int NONE = -1;

    private final int uses;
    private final Decisions decisions;
    private final Inference inference;
    private final Wants wants;
    private final TreeBound tree;

    Focus(int uses, Decisions decisions, Inference inference) {
        this.uses = uses;
        this.decisions = decisions;
        this.inference = inference;
        this.wants = inference.wants();
        this.tree = inference.tree();
    }

    /** The next variable, which is better one than zero; below zero where nothing is open that would be of use. */
    int next() {
        int next = narrowest(true);
        if (next == NONE) {
            next = inference.scarcest();
        }
        return next == NONE ? narrowest(false) : next;
    }

    /** What helps the demand that the fewest uses are left for. */
    private int narrowest(boolean isUrgent) {
        int best = NONE;
        long fewest = Long.MAX_VALUE;
        for (int node = 0; node < tree.size(); node++) {
            int demand = tree.demand(node);
            if (demand >= 0 && tree.room(node) != TreeBound.NEVER && isOpen(node, isUrgent)) {
                long ways = wants.open(demand);
                if (ways < fewest && wants.first(demand) >= 0) {
                    fewest = ways;
                    best = demand;
                }
            }
        }
        return best == NONE ? NONE : wants.first(best);
    }

    /** Whether a demand is to be filled further; it is urgent where it must be, or where a part is filled. */
    private boolean isOpen(int node, boolean isUrgent) {
        int demand = tree.demand(node);
        return wants.isOpen(demand) && (!isUrgent || tree.isHeld(node) || wants.low(demand) > 0);
    }

    /** The first use that is open; below zero where all are decided. */
    int open() {
        for (int use = 0; use < uses; use++) {
            if (decisions.isOpen(use)) {
                return use;
            }
        }
        return NONE;
    }
}
