package org.espalier.stacking.solve;

import java.util.List;

/**
 * The order in which a programme takes the items: few sums should be open at any time.
 *
 * <p>The answer does not depend on it, only the time and the memory.
 */
final class Order {

    private static final long SCALE = 64;

    private final int[][] touched;
    private final int[] waiting;
    private final boolean[] isOpen;
    private final long[] bits;

    /** What a digit that is open adds to being closed, by each item that is waiting for it. */
    private final long[] shares;

    private final int[] order;

    /**
     * An order.
     *
     * @param touched the digits that each item changes
     */
    Order(int[][] touched, List<Digit> digits) {
        this.touched = touched;
        this.waiting = new int[digits.size()];
        this.isOpen = new boolean[digits.size()];
        this.bits = new long[digits.size()];
        this.shares = new long[digits.size()];
        this.order = new int[touched.length];
        for (int digit = 0; digit < bits.length; digit++) {
            bits[digit] = SCALE
                    * (1 + Math.min(20, Whole.bits(Math.abs(digits.get(digit).high(0)))));
        }
        for (int[] digitsOfItem : touched) {
            for (int digit : digitsOfItem) {
                waiting[digit]++;
            }
        }
        choose();
    }

    private void choose() {
        boolean[] isTaken = new boolean[touched.length];
        for (int step = 0; step < order.length; step++) {
            int best = -1;
            long least = Long.MAX_VALUE;
            for (int item = 0; item < order.length; item++) {
                long burden = isTaken[item] ? Long.MAX_VALUE : burden(item);
                if (burden < least) {
                    least = burden;
                    best = item;
                }
            }
            isTaken[best] = true;
            take(best);
            order[step] = best;
        }
    }

    /** How many bits more are open after an item, and how far what is open is from being closed. */
    private long burden(int item) {
        long burden = 0;
        for (int digit : touched[item]) {
            if (waiting[digit] > 1 && !isOpen[digit]) {
                burden += bits[digit];
            } else {
                burden -= shares[digit];
            }
        }
        return burden;
    }

    private void take(int item) {
        for (int digit : touched[item]) {
            isOpen[digit] = true;
            waiting[digit]--;
            shares[digit] = waiting[digit] == 0 ? 0 : bits[digit] / waiting[digit];
        }
    }

    /** The items in this order. */
    int[] items() {
        return order;
    }
}
