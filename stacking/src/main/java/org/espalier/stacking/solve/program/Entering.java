package org.espalier.stacking.solve.program;

import java.util.Arrays;

/**
 * Chooses the column that enters the basis. Columns whose reduced cost changes its sign before the row is feasible are
 * passed by: they move to their other bound.
 */
final class Entering {

    static final double ZERO = 1e-9;

    private int[] candidates = new int[64];
    private double[] ratios = new double[64];
    private int size;

    int size() {
        return size;
    }

    int column(int place) {
        return candidates[place];
    }

    /** The column that enters; -1 where even all of them together cannot make the row feasible. */
    int choose(Simplex simplex, boolean isLow, double beyond) {
        collect(simplex, isLow);
        double left = beyond;
        int from = 0;
        while (from < size) {
            int to = group(from, nearest(simplex, from));
            left -= range(simplex, from, to);
            if (left < 0) {
                return steepest(simplex, from, to);
            }
            from = to;
        }
        return left > ZERO || size == 0 ? -1 : steepest(simplex, 0, size);
    }

    private void collect(Simplex simplex, boolean isLow) {
        size = 0;
        for (int column = 0; column < simplex.size(); column++) {
            if (simplex.mayEnter(column) && helps(simplex, column, isLow)) {
                put(column, Math.abs(simplex.reduced(column)) / Math.abs(simplex.pivotRow(column)));
            }
        }
    }

    private static boolean helps(Simplex simplex, int column, boolean isLow) {
        return (simplex.pivotRow(column) > 0) != (isLow != simplex.isHigh(column));
    }

    private void put(int column, double ratio) {
        if (size == candidates.length) {
            candidates = Arrays.copyOf(candidates, 2 * size);
            ratios = Arrays.copyOf(ratios, 2 * size);
        }
        candidates[size] = column;
        ratios[size++] = ratio;
    }

    /** The largest ratio at which no candidate has passed zero by more than the tolerance. */
    private double nearest(Simplex simplex, int from) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int place = from; place < size; place++) {
            double slope = Math.abs(simplex.pivotRow(candidates[place]));
            nearest = Math.min(nearest, ratios[place] + ZERO / slope);
        }
        return nearest;
    }

    /** Brings the candidates up to a ratio to the front; the place behind the last. */
    private int group(int from, double most) {
        int to = from;
        for (int place = from; place < size; place++) {
            if (ratios[place] <= most) {
                swap(place, to++);
            }
        }
        return to;
    }

    private void swap(int place, int other) {
        int column = candidates[place];
        double ratio = ratios[place];
        candidates[place] = candidates[other];
        ratios[place] = ratios[other];
        candidates[other] = column;
        ratios[other] = ratio;
    }

    private double range(Simplex simplex, int from, int to) {
        double range = 0;
        for (int place = from; place < to; place++) {
            int column = candidates[place];
            range += Math.abs(simplex.pivotRow(column)) * simplex.range(column);
        }
        return range;
    }

    private int steepest(Simplex simplex, int from, int to) {
        int best = candidates[from];
        for (int place = from + 1; place < to; place++) {
            if (Math.abs(simplex.pivotRow(candidates[place])) > Math.abs(simplex.pivotRow(best))) {
                best = candidates[place];
            }
        }
        return best;
    }
}
