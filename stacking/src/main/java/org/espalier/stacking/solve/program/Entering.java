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
    private double[] slopes = new double[64];
    private int size;

    int size() {
        return size;
    }

    int column(int place) {
        return candidates[place];
    }

    /** The column that enters; -1 where even all of them together cannot make the row feasible. */
    int choose(Simplex simplex, PivotRow row, boolean isLow, double beyond) {
        collect(simplex, row, isLow);
        double left = beyond;
        int from = 0;
        while (from < size) {
            int to = group(from, nearest(from));
            left -= range(simplex, from, to);
            if (left < 0) {
                return steepest(from, to);
            }
            from = to;
        }
        return left > ZERO || size == 0 ? -1 : steepest(0, size);
    }

    private void collect(Simplex simplex, PivotRow row, boolean isLow) {
        size = 0;
        for (int place = 0; place < row.count(); place++) {
            int column = row.column(place);
            double slope = row.value(column);
            if (Math.abs(slope) > ZERO
                    && simplex.mayEnter(column)
                    && (slope > 0) != (isLow != simplex.isHigh(column))) {
                put(column, Math.abs(slope), Math.abs(simplex.reduced(column)) / Math.abs(slope));
            }
        }
    }

    private void put(int column, double slope, double ratio) {
        if (size == candidates.length) {
            candidates = Arrays.copyOf(candidates, 2 * size);
            ratios = Arrays.copyOf(ratios, 2 * size);
            slopes = Arrays.copyOf(slopes, 2 * size);
        }
        candidates[size] = column;
        slopes[size] = slope;
        ratios[size++] = ratio;
    }

    /** The largest ratio at which no candidate has passed zero by more than the tolerance. */
    private double nearest(int from) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int place = from; place < size; place++) {
            nearest = Math.min(nearest, ratios[place] + ZERO / slopes[place]);
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
        double slope = slopes[place];
        candidates[place] = candidates[other];
        ratios[place] = ratios[other];
        slopes[place] = slopes[other];
        candidates[other] = column;
        ratios[other] = ratio;
        slopes[other] = slope;
    }

    private double range(Simplex simplex, int from, int to) {
        double range = 0;
        for (int place = from; place < to; place++) {
            range += slopes[place] * simplex.range(candidates[place]);
        }
        return range;
    }

    private int steepest(int from, int to) {
        int best = from;
        for (int place = from + 1; place < to; place++) {
            best = slopes[place] > slopes[best] ? place : best;
        }
        return candidates[best];
    }
}
