package org.espalier.stacking.solve;

import org.espalier.stacking.solve.program.Sum;

/**
 * Whether a node of the tree is asked for.
 *
 * @param column the column that is one where it is; below zero where that is not open
 */
record Asked(int column) {

    static final Asked ALWAYS = new Asked(-1);
    static final Asked NEVER = new Asked(-2);

    boolean isNever() {
        return equals(NEVER);
    }

    /** Of an amount that is demanded only if this is asked: the part that a limit demands; the rest goes into its sum. */
    long unless(long amount, Sum sum) {
        return unless(amount, sum, 1);
    }

    long unless(long amount, Sum sum, int sign) {
        if (column < 0) {
            return amount;
        }
        sum.plus(-sign * amount, column);
        return 0;
    }
}
