package org.espalier.stacking.solve;

/**
 * What must still come at least, for each plain claim alone, as if every item were there for it.
 *
 * <p>It is added to the weight of a state, and taken away again when the claim's digit changes. So a state weighs no more
 * than any answer through it, and two ways to one state differ by what they weigh themselves.
 */
final class Outlook {

    private final long[][] before;
    private final long[][] after;
    private final long[] offsets;
    private final Claim[] closed;

    Outlook(long[][] before, long[][] after, long[] offsets, Claim[] closed) {
        this.before = before;
        this.after = after;
        this.offsets = offsets;
        this.closed = closed;
    }

    /** What no longer is to come, below zero, when a step takes up its digits. */
    long released(long[] values) {
        long sum = 0;
        for (int place = 0; place < before.length; place++) {
            long[] table = before[place];
            sum -= table == null ? 0 : table[(int) (values[place] - offsets[place])];
        }
        return sum;
    }

    /** What is to come when a step has changed its digits. */
    long taken(long[] values) {
        long sum = 0;
        for (int place = 0; place < after.length; place++) {
            long[] table = after[place];
            if (table != null) {
                sum += table[(int) (values[place] - offsets[place])];
            } else if (closed[place] != null) {
                sum += closed[place].plainWeight(values[place]);
            }
        }
        return sum;
    }
}
