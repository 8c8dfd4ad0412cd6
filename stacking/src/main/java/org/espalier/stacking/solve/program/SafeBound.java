package org.espalier.stacking.solve.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A bound that holds without doubt: multipliers of the limits are rounded to whole numbers, and what they prove is
 * calculated in whole numbers.
 *
 * <p>Any multipliers that are not negative prove something: the limits added up, each times its multiplier, hold wherever
 * all of them hold, and the least value of the sum they leave is found column by column.
 */
final class SafeBound {

    private static final int FINEST = 30;
    private static final double LARGEST = 0x1p61;

    private final long[] reduced;
    private long scale;
    private long value;

    SafeBound(int columns) {
        reduced = new long[columns];
    }

    /** The least value that the sum can have within the bounds, as far as the multipliers prove it. */
    long least(long[] cost, List<Limit> limits, double[] multipliers, Bounds bounds) {
        add(cost, limits, multipliers, bounds);
        return -Math.floorDiv(-value, scale);
    }

    /** Whether the multipliers prove that nothing is left within the bounds. */
    boolean refutes(List<Limit> limits, double[] ray, Bounds bounds) {
        add(new long[reduced.length], limits, unit(ray), bounds);
        return value > 0;
    }

    /** Whole factors that prove that nothing is left within the bounds, where they do at this scale. */
    Optional<List<Long>> contradiction(List<Limit> limits, double[] ray, long atScale, Bounds bounds) {
        double[] unit = unit(ray);
        List<Long> factors = new ArrayList<>();
        Arrays.fill(reduced, 0);
        scale = Math.min(atScale, scale(new long[0], limits, unit, bounds));
        value = 0;
        for (int row = 0; row < unit.length; row++) {
            factors.add(Math.round(unit[row] * scale));
            add(limits.get(row), factors.get(row));
        }
        addColumns(bounds);
        return value > 0 ? Optional.of(factors) : Optional.empty();
    }

    private static double[] unit(double[] ray) {
        double largest = Arrays.stream(ray).max().orElse(0);
        double[] unit = new double[ray.length];
        for (int row = 0; row < ray.length; row++) {
            unit[row] = largest > 0 && ray[row] > 1e-9 * largest ? ray[row] / largest : 0;
        }
        return unit;
    }

    private void add(long[] cost, List<Limit> limits, double[] multipliers, Bounds bounds) {
        scale = scale(cost, limits, multipliers, bounds);
        for (int column = 0; column < reduced.length; column++) {
            reduced[column] = cost[column] * scale;
        }
        value = 0;
        for (int row = 0; row < multipliers.length; row++) {
            long factor = Math.round(multipliers[row] * scale);
            if (factor > 0) {
                add(limits.get(row), factor);
            }
        }
        addColumns(bounds);
    }

    private void addColumns(Bounds bounds) {
        for (int column = 0; column < reduced.length; column++) {
            value += reduced[column] * bounds.cheapest(column, reduced[column]);
        }
    }

    private void add(Limit limit, long factor) {
        value -= factor * limit.most;
        for (int place = 0; place < limit.size(); place++) {
            reduced[limit.columns[place]] += factor * limit.coefficients[place];
        }
    }

    /** The finest scale at which nothing overflows. */
    private static long scale(long[] cost, List<Limit> limits, double[] multipliers, Bounds bounds) {
        double weight = 1;
        for (int column = 0; column < cost.length; column++) {
            if (cost[column] != 0) {
                weight += Math.abs((double) cost[column]) * bounds.largest(column);
            }
        }
        for (int row = 0; row < multipliers.length; row++) {
            if (multipliers[row] > 0) {
                weight += (multipliers[row] + 1.0 / (1L << FINEST))
                        * limits.get(row).weight(bounds.low, bounds.high);
            }
        }
        int finest = Math.min(FINEST, Math.getExponent(LARGEST / weight));
        return 1L << Math.max(0, finest);
    }

    /** How far a column may be from its cheaper bound in anything whose value is at most so much. */
    void narrow(Bounds bounds, long most) {
        long left = most * scale - value;
        for (int column = 0; column < reduced.length && left >= 0; column++) {
            long price = reduced[column];
            if (price > 0) {
                bounds.lower(column, bounds.low[column] + left / price);
            } else if (price < 0) {
                bounds.raise(column, bounds.high[column] - left / -price);
            }
        }
    }
}
