package org.espalier.stacking.solve;

import org.jspecify.annotations.Nullable;

/**
 * What must still come at least, for each plain claim alone, as if every item were there for it; seen from one step.
 *
 * <p>It is added to the weight of a state, and taken away again when the claim's digit changes. So a state weighs no more
 * than any answer through it, and two ways to one state differ by what they weigh themselves.
 */
final class Outlook {

    private final long[][] before;
    private final long[][] after;
    private final long[] offsets;
    private final @Nullable Claim[] closed;
    private final long price;

    /**
     * The outlook of a step.
     *
     * @param before for each digit, what must come before the step; an empty table where it has none
     * @param after for each digit, what must come after the step
     * @param offsets for each digit, where its tables begin
     * @param closed for each digit without tables, the claim that is judged now
     * @param price what every claim was made to pay for the item of the step, and is given back once
     */
    Outlook(long[][] before, long[][] after, long[] offsets, @Nullable Claim[] closed, long price) {
        this.before = before;
        this.after = after;
        this.offsets = offsets;
        this.closed = closed;
        this.price = price;
    }

    /** What no longer is to come, below zero, when a step takes up its digits. */
    long released(long[] values) {
        long sum = price;
        for (int place = 0; place < before.length; place++) {
            long[] table = before[place];
            sum -= table.length == 0 ? 0 : table[(int) (values[place] - offsets[place])];
        }
        return sum;
    }

    /** What is to come when a step has changed its digits. */
    long taken(long[] values) {
        long sum = 0;
        for (int place = 0; place < after.length; place++) {
            long[] table = after[place];
            Claim claim = closed[place];
            if (table.length > 0) {
                sum += table[(int) (values[place] - offsets[place])];
            } else if (claim != null) {
                sum += claim.plainWeight(values[place]);
            }
        }
        return sum;
    }
}
