package org.espalier.stacking.solve;

import org.jspecify.annotations.Nullable;

/**
 * What must still come at least, for each plain claim alone, as if every item were there for it; seen from one step.
 *
 * <p>It is added to the weight of a state, and taken away again when the claim's digit changes. So a state weighs no more
 * than any answer through it, and two ways to one state differ by what they weigh themselves.
 */
final class Outlook {

    private final long[] cells;
    private final int[] before;
    private final int[] behind;
    private final @Nullable Claim[] judged;
    private final long price;

    /**
     * The outlook of a step.
     *
     * @param tables where the outlooks stand
     * @param cells the outlooks of all steps
     * @param price what every claim was made to pay for the item of the step, and is given back once
     */
    Outlook(Tables tables, int step, long[] cells, long price) {
        this.cells = cells;
        this.before = tables.before(step);
        this.behind = tables.behind(step);
        this.judged = tables.judged(step);
        this.price = price;
    }

    /** What no longer is to come, below zero, when a step takes up its digits. */
    long released(long[] values) {
        long sum = price;
        for (int place = 0; place < before.length; place++) {
            sum -= before[place] == Tables.NONE ? 0 : cells[before[place] + (int) values[place]];
        }
        return sum;
    }

    /** What is to come when a step has changed its digits. */
    long taken(long[] values) {
        long sum = 0;
        for (int place = 0; place < behind.length; place++) {
            if (behind[place] != Tables.NONE) {
                sum += cells[behind[place] + (int) values[place]];
            } else {
                Claim claim = judged[place];
                sum += claim == null ? 0 : claim.plainWeight(values[place]);
            }
        }
        return sum;
    }
}
