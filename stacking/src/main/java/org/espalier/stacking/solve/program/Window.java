package org.espalier.stacking.solve.program;

import java.util.Arrays;

/**
 * Columns that are zero or one, and between which whole numbers the sum of their amounts lies.
 *
 * <p>What any other sum of these columns can be at most is found by going through all sums of amounts that can be reached:
 * exact, and quick as long as the amounts are small.
 */
final class Window {

    /** In place of a greatest value: no choice of columns lies in the window. */
    static final long NONE = Long.MIN_VALUE / 4;

    /** No factor may be larger, so that what cannot be reached stays far below all that can. */
    static final int LARGEST_FACTOR = 1 << 22;

    private static final int UNREACHED = -(1 << 30);
    private static final int LEAST_REACHED = -(1 << 29);
    private static final int EITHER = -1;

    private final int[] columns;
    private final int[] amounts;
    private final int least;
    private final int most;

    /** After each column, by the sum of amounts, the greatest value. */
    private final int[][] best;

    private final boolean[] point;

    Window(int[] columns, int[] amounts, int least, int most) {
        this.columns = columns;
        this.amounts = amounts;
        this.least = least;
        this.most = most;
        this.best = new int[columns.length + 1][most + 1];
        this.point = new boolean[columns.length];
        Arrays.fill(best[0], UNREACHED);
        best[0][0] = 0;
    }

    int size() {
        return columns.length;
    }

    int column(int place) {
        return columns[place];
    }

    /** Whether no choice of columns lies in the window. */
    boolean isEmpty() {
        return greatest(new long[columns.length]) == NONE;
    }

    /** The greatest value of a sum of the columns, none of whose factors is beyond {@link #LARGEST_FACTOR}; {@link #NONE} where nothing lies in the window. */
    long greatest(long[] factors) {
        return greatest(factors, EITHER, false);
    }

    /** The same, where one column has a value; what that column adds itself is left out. */
    long greatest(long[] factors, int place, boolean isOne) {
        for (int at = 0; at < columns.length; at++) {
            if (at != place) {
                choose(best[at], best[at + 1], amounts[at], (int) factors[at]);
            } else {
                put(best[at], best[at + 1], isOne ? amounts[at] : 0);
            }
        }
        int found = best[columns.length][fullest()];
        return found < LEAST_REACHED ? NONE : found;
    }

    private void choose(int[] from, int[] to, int amount, int factor) {
        int first = Math.min(amount, most + 1);
        System.arraycopy(from, 0, to, 0, first);
        for (int sum = first; sum <= most; sum++) {
            to[sum] = Math.max(from[sum], from[sum - amount] + factor);
        }
    }

    private void put(int[] from, int[] to, int amount) {
        int first = Math.min(amount, most + 1);
        Arrays.fill(to, 0, first, UNREACHED);
        System.arraycopy(from, 0, to, first, most + 1 - first);
    }

    /** The sum of amounts in the window at which the value is greatest. */
    private int fullest() {
        int[] all = best[columns.length];
        int found = least;
        for (int sum = least + 1; sum <= most; sum++) {
            if (all[sum] > all[found]) {
                found = sum;
            }
        }
        return found;
    }

    /** Which columns are one where the value last asked for, of any of the columns, is greatest. */
    boolean[] point() {
        int sum = fullest();
        for (int at = columns.length - 1; at >= 0; at--) {
            point[at] = best[at + 1][sum] != best[at][sum];
            sum -= point[at] ? amounts[at] : 0;
        }
        return point;
    }
}
