package org.espalier.stacking.solve;

import java.util.Arrays;
import org.espalier.stacking.solve.PartNetwork.Standing;

/**
 * Finds the best division of items that weigh something as soon as they are used at all: a flow where each step weighs its share
 * of that is the bound, and items of which the flow uses some steps only are decided one after another.
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

    /** A search for what weighs less than so much; nothing known may be an empty array. */
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
        most += gains(form.ofItems()) + gains(form.ofPlaces());
        return Math.max(1, Math.min(FINEST, Long.MAX_VALUE / 8 / most));
    }

    private static long gains(PartTree tree) {
        long gains = 0;
        for (int set = 0; set < tree.size(); set++) {
            gains += tree.set(set).gained(Long.MAX_VALUE);
        }
        return gains;
    }

    /** Whether something that weighs less was found. */
    boolean find() {
        Standing[] states = new Standing[form.items()];
        for (int item = 0; item < states.length; item++) {
            boolean used =
                    Arrays.stream(base, form.first(item), form.first(item + 1)).anyMatch(steps -> steps > 0);
            states[item] = used ? Standing.IN : Standing.OPEN;
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

    /** An open item of which some steps are used, the more are not the better; if there is none, one that is used. */
    private int undecided(Standing[] states, int[] amounts) {
        int chosen = -1;
        double most = -1;
        for (int item = 0; item < states.length; item++) {
            int used = Arrays.stream(amounts, form.first(item), form.first(item + 1))
                    .sum();
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

    int[] best() {
        return best;
    }
}
