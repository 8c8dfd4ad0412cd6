package org.espalier.stacking.solve.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Cuts: limits that all whole numbers fulfil and the solution of the relaxation does not.
 *
 * <p>Limits are added up with whole factors, and the sum is rounded modulo some number, after Gomory. This holds for any
 * factors; those of a row of the basis, as far as they can be guessed from floating point, cut something off.
 */
final class Rounding {

    private static final int MOST = 32;
    private static final int LARGEST_MODULUS = 64;
    private static final int OTHER_MODULUS = 720;
    private static final double LARGEST = 0x1p44;

    private final List<Limit> limits;
    private final Bounds bounds;
    private final Simplex simplex;
    private final long[] sum;
    private final long[] cut;

    /**
     * A cut with how far it is beyond.
     *
     * @param limit the cut
     * @param depth how far the solution is from it
     */
    private record Rated(Limit limit, double depth) {}

    Rounding(List<Limit> limits, Bounds bounds, Simplex simplex) {
        this.limits = limits;
        this.bounds = bounds;
        this.simplex = simplex;
        sum = new long[bounds.low.length];
        cut = new long[bounds.low.length];
    }

    /** The deepest cuts. */
    List<Limit> cuts() {
        List<Rated> found = new ArrayList<>();
        for (int row = 0; row < limits.size(); row++) {
            int column = simplex.basic(row);
            double fraction = column < sum.length ? Branching.fraction(simplex.value(column)) : 0;
            if (fraction > 0.02 && fraction < 0.98) {
                cut(simplex.basisRow(row)).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingDouble(rated -> -rated.depth()));
        return found.stream().limit(MOST).map(Rated::limit).toList();
    }

    private Optional<Rated> cut(double[] factors) {
        int modulus = modulus(factors);
        long[] whole = new long[factors.length];
        for (int row = 0; row < factors.length; row++) {
            whole[row] = Math.round(factors[row] * modulus);
        }
        return cut(whole, modulus)
                .filter(limit -> limit.weight(bounds.low, bounds.high) < LARGEST)
                .flatMap(this::rate);
    }

    /** The smallest common denominator of the factors, as far as there is a small one. */
    private static int modulus(double[] factors) {
        for (int modulus = 2; modulus <= LARGEST_MODULUS; modulus++) {
            if (isDenominator(modulus, factors)) {
                return modulus;
            }
        }
        return OTHER_MODULUS;
    }

    private static boolean isDenominator(int modulus, double[] factors) {
        for (double factor : factors) {
            double times = factor * modulus;
            if (Math.abs(times - Math.rint(times)) > 1e-6) {
                return false;
            }
        }
        return true;
    }

    private Optional<Limit> cut(long[] factors, long modulus) {
        Arrays.fill(sum, 0);
        Arrays.fill(cut, 0);
        long right = 0;
        for (int row = 0; row < factors.length; row++) {
            if (factors[row] != 0) {
                right += factors[row] * limits.get(row).most;
                add(limits.get(row), factors[row], sum);
            }
        }
        for (int column = 0; column < sum.length; column++) {
            right -= sum[column] == 0 ? 0 : sum[column] * side(column);
        }
        long rest = Math.floorMod(right, modulus);
        return rest == 0 ? Optional.empty() : Optional.of(rounded(factors, modulus, rest));
    }

    /** The bound from which a column is counted. */
    private long side(int column) {
        return isHigh(column) ? bounds.high[column] : bounds.low[column];
    }

    private boolean isHigh(int column) {
        return simplex.value(column) - bounds.low[column] > bounds.high[column] - simplex.value(column);
    }

    private static void add(Limit limit, long factor, long[] to) {
        for (int place = 0; place < limit.size(); place++) {
            to[limit.columns[place]] += factor * limit.coefficients[place];
        }
    }

    /** The cut: what each column and each slack adds when it moves away from its bound is at least one together. */
    private Limit rounded(long[] factors, long modulus, long rest) {
        long most = -rest * (modulus - rest);
        for (int column = 0; column < sum.length; column++) {
            if (sum[column] != 0 && !bounds.isFixed(column)) {
                int sign = isHigh(column) ? -1 : 1;
                long price = price(sign * sum[column], modulus, rest);
                cut[column] -= sign * price;
                most -= sign * price * side(column);
            }
        }
        for (int row = 0; row < factors.length; row++) {
            long price = price(factors[row], modulus, rest);
            if (price != 0) {
                add(limits.get(row), price, cut);
                most += price * limits.get(row).most;
            }
        }
        return limit(most);
    }

    private static long price(long coefficient, long modulus, long rest) {
        long fraction = Math.floorMod(coefficient, modulus);
        return fraction <= rest ? fraction * (modulus - rest) : rest * (modulus - fraction);
    }

    private Limit limit(long most) {
        Sum left = new Sum();
        for (int column = 0; column < cut.length; column++) {
            if (cut[column] != 0) {
                left.plus(cut[column], column);
            }
        }
        return Tightening.of(left.limit(most), bounds);
    }

    private Optional<Rated> rate(Limit limit) {
        double value = -limit.most;
        double length = 0;
        for (int place = 0; place < limit.size(); place++) {
            value += limit.coefficients[place] * simplex.value(limit.columns[place]);
            length += (double) limit.coefficients[place] * limit.coefficients[place];
        }
        double depth = value / Math.sqrt(Math.max(1, length));
        return depth > 1e-3 ? Optional.of(new Rated(limit, depth)) : Optional.empty();
    }
}
