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

    private static final int EITHER = -1;

    private final int[] columns;
    private final int[] amounts;
    private final int least;
    private final int most;
    private final long[] best;
    private final boolean[] isTaken;
    private final boolean[] point;

    Window(int[] columns, int[] amounts, int least, int most) {
        this.columns = columns;
        this.amounts = amounts;
        this.least = least;
        this.most = most;
        this.best = new long[most + 1];
        this.isTaken = new boolean[columns.length * (most + 1)];
        this.point = new boolean[columns.length];
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

    /** The greatest value of a sum of the columns; {@link #NONE} where nothing lies in the window. */
    long greatest(long[] factors) {
        return greatest(factors, EITHER, false);
    }

    /** The same, where one column has a value; what that column adds itself is left out. */
    long greatest(long[] factors, int place, boolean isOne) {
        Arrays.fill(best, NONE);
        best[0] = 0;
        for (int at = 0; at < columns.length; at++) {
            if (at != place) {
                choose(at, factors[at]);
            } else if (isOne) {
                take(at);
            } else {
                Arrays.fill(isTaken, at * (most + 1), (at + 1) * (most + 1), false);
            }
        }
        return best[fullest()];
    }

    private void choose(int at, long factor) {
        int amount = amounts[at];
        int row = at * (most + 1);
        for (int sum = most; sum >= 0; sum--) {
            boolean isBetter = sum >= amount && best[sum - amount] > NONE && best[sum - amount] + factor > best[sum];
            isTaken[row + sum] = isBetter;
            best[sum] = isBetter ? best[sum - amount] + factor : best[sum];
        }
    }

    private void take(int at) {
        int amount = amounts[at];
        int row = at * (most + 1);
        for (int sum = most; sum >= 0; sum--) {
            isTaken[row + sum] = true;
            best[sum] = sum >= amount ? best[sum - amount] : NONE;
        }
    }

    /** The sum of amounts in the window at which the value is greatest. */
    private int fullest() {
        int found = least;
        for (int sum = least + 1; sum <= most; sum++) {
            if (best[sum] > best[found]) {
                found = sum;
            }
        }
        return found;
    }

    /** Which columns are one where the value last asked for is greatest. */
    boolean[] point() {
        int sum = fullest();
        for (int at = columns.length - 1; at >= 0; at--) {
            point[at] = isTaken[at * (most + 1) + sum];
            sum -= point[at] ? amounts[at] : 0;
        }
        return point;
    }
}
