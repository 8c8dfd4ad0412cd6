package org.espalier.stacking.solve;

import org.espalier.stacking.solve.PartNetwork.Standing;

/**
 * Finds the best division of items that weigh something as soon as they are used at all. A flow in which each step weighs its
 * share of that is a bound. Where the flow uses some steps of an item only, the item pays too little there: it is looked at as
 * in use, when it pays in full, and as out of use.
 */
final class PartSearch {

    private static final long FINEST = 27_720;

    private final PartForm form;
    private final Budget budget;
    private final int[] base;
    private final boolean[] isClosed;
    private final long scale;
    private int[] best;
    private long value;
    private boolean isOver;

    /**
     * A search.
     *
     * @param base steps at each place that are decided: at least so many are used
     * @param isClosed at which places no more than these may be used
     * @param known the steps at each place of a division that is allowed
     * @param below only what weighs less than this is looked for
     */
    PartSearch(PartForm form, Budget budget, int[] base, boolean[] isClosed, int[] known, long below) {
        this.form = form;
        this.budget = budget;
        this.base = base;
        this.isClosed = isClosed;
        this.scale = scale(form);
        this.best = known;
        this.value = below;
    }

    /** So fine that sums stay far from where a long ends. */
    private static long scale(PartForm form) {
        long most = 1;
        for (int item = 0; item < form.items(); item++) {
            if (form.steps(item) > 0) {
                most += form.fixed(item) + form.weight(item) * form.steps(item);
            }
        }
        most += form.ofItems().gains() + form.ofPlaces().gains();
        return Math.max(1, Math.min(FINEST, Long.MAX_VALUE / 8 / most));
    }

    /** Whether something that weighs less was found. */
    boolean find() {
        Standing[] states = new Standing[form.items()];
        for (int item = 0; item < states.length; item++) {
            states[item] = form.used(item, base) > 0 ? Standing.IN : Standing.OPEN;
        }
        long before = value;
        search(states);
        return value < before;
    }

    private void search(Standing[] states) {
        PartNetwork network = new PartNetwork(form, states, base, isClosed, scale, budget);
        if (isOver || !network.solve()) {
            isOver = true;
            return;
        }
        int[] amounts = network.amounts();
        long bound = network.bound(amounts);
        note(amounts);
        int item = bound < value ? undecided(states, amounts) : -1;
        if (item >= 0) {
            Standing[] more = states.clone();
            more[item] = Standing.IN;
            search(more);
            more[item] = Standing.OUT;
            search(more);
        }
    }

    private void note(int[] amounts) {
        long found = form.value(amounts);
        if (found < value) {
            value = found;
            best = amounts;
        }
    }

    /** The open item, some of whose steps are used, that pays least of its own weight; below zero where there is none. */
    private int undecided(Standing[] states, int[] amounts) {
        int chosen = -1;
        double most = -1;
        for (int item = 0; item < states.length; item++) {
            int used = form.used(item, amounts);
            if (states[item] == Standing.OPEN && used > 0) {
                int left = form.steps(item) - used;
                double gap = (double) form.fixed(item) * left / form.steps(item);
                if (gap > most) {
                    most = gap;
                    chosen = item;
                }
            }
        }
        return chosen;
    }

    /** Whether the budget ended the search. */
    boolean isOver() {
        return isOver;
    }

    /** The steps at each place of the best division that was found; what was known where none is better. */
    int[] best() {
        return best;
    }
}
