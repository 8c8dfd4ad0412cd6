package org.espalier.stacking.solve.program;

import java.util.Arrays;

/** Chooses where to split, by how much the bound rose when the same columns were split before. */
final class Branching {

    private static final double WHOLE = 1e-6;
    private static final int ENOUGH = 1;

    /** In values as large as this floating point hardly sees a fraction. */
    private static final long WIDE = 1L << 24;

    private final double[] upRise;
    private final double[] downRise;
    private final int[] ups;
    private final int[] downs;
    private double riseSum;
    private int rises;

    Branching(int columns) {
        upRise = new double[columns];
        downRise = new double[columns];
        ups = new int[columns];
        downs = new int[columns];
    }

    /** Notes that the relaxation rose when a column was moved by some distance. */
    void learn(int column, boolean isUp, double distance, double rise) {
        double each = Math.max(0, rise) / Math.max(WHOLE, distance);
        riseSum += each;
        rises++;
        if (isUp) {
            upRise[column] += each;
            ups[column]++;
        } else {
            downRise[column] += each;
            downs[column]++;
        }
    }

    /** Whether enough is known about a column; where it is whole there is nothing to know. */
    boolean isKnown(int column, double value) {
        double fraction = fraction(value);
        return fraction < WHOLE || fraction > 1 - WHOLE || Math.min(ups[column], downs[column]) >= ENOUGH;
    }

    /** What was learned for another sum is of no use. */
    void forget() {
        Arrays.fill(upRise, 0);
        Arrays.fill(downRise, 0);
        Arrays.fill(ups, 0);
        Arrays.fill(downs, 0);
        riseSum = 0;
        rises = 0;
    }

    /** The column between zero and one to split; -1 where there is none. */
    int chooseBinary(Simplex simplex, Bounds bounds) {
        int best = -1;
        double most = -1;
        for (int column = 0; column < ups.length; column++) {
            double score = bounds.high[column] - bounds.low[column] == 1 ? score(column, simplex.value(column)) : -1;
            if (score > most) {
                most = score;
                best = column;
            }
        }
        return best;
    }

    /** The column to split; -1 where every column has one value left, but for wide ones, which follow from the others. */
    int choose(double[] values, Bounds bounds) {
        int best = -1;
        double most = -1;
        for (int column = 0; column < ups.length; column++) {
            double score = isDecided(column, bounds) ? -1 : score(column, values[column]);
            if (score > most) {
                most = score;
                best = column;
            }
        }
        return best;
    }

    private static boolean isDecided(int column, Bounds bounds) {
        return bounds.isFixed(column) || bounds.high[column] - bounds.low[column] >= WIDE;
    }

    private double score(int column, double value) {
        double fraction = fraction(value);
        if (fraction < WHOLE || fraction > 1 - WHOLE) {
            return 0;
        }
        double down = fraction * rise(downRise[column], downs[column]);
        double up = (1 - fraction) * rise(upRise[column], ups[column]);
        return Math.max(down, 1e-6) * Math.max(up, 1e-6) + 1e-13 * Math.min(fraction, 1 - fraction);
    }

    private double rise(double sum, int count) {
        if (count > 0) {
            return sum / count;
        }
        return rises > 0 ? riseSum / rises : 1;
    }

    /** How far a value is above a whole number. */
    static double fraction(double value) {
        return value - Math.floor(value);
    }

    /** Whether all columns are whole, as far as that can be seen. */
    static boolean isWhole(double[] values) {
        for (double value : values) {
            if (Math.abs(value) < WIDE && Math.abs(value - Math.rint(value)) > WHOLE) {
                return false;
            }
        }
        return true;
    }
}
