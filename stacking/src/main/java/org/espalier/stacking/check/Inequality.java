package org.espalier.stacking.check;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.espalier.stacking.solve.Refutation.Quantity;

/** That a sum of quantities is at most so much. */
final class Inequality {

    private final Map<Quantity, BigInteger> coefficients = new LinkedHashMap<>();
    private BigInteger most = BigInteger.ZERO;

    /**
     * Between what a quantity lies.
     *
     * @param low the least value
     * @param high the largest value
     */
    record Range(BigInteger low, BigInteger high) {}

    Inequality plus(BigInteger coefficient, Quantity quantity) {
        coefficients.merge(quantity, coefficient, BigInteger::add);
        return this;
    }

    Inequality plus(long coefficient, Quantity quantity) {
        return plus(BigInteger.valueOf(coefficient), quantity);
    }

    /** Raises the right side. */
    Inequality allow(BigInteger more) {
        most = most.add(more);
        return this;
    }

    /** Adds another inequality, so many times. */
    void plus(long times, Inequality other) {
        BigInteger factor = BigInteger.valueOf(times);
        other.coefficients.forEach((quantity, coefficient) -> plus(factor.multiply(coefficient), quantity));
        allow(factor.multiply(other.most));
    }

    /** Whether even the least value of the sum is too much. */
    boolean isImpossible(Function<Quantity, Range> ranges) {
        BigInteger least = BigInteger.ZERO;
        for (Map.Entry<Quantity, BigInteger> entry : coefficients.entrySet()) {
            Range range = ranges.apply(entry.getKey());
            least = least.add(entry.getValue().multiply(entry.getValue().signum() > 0 ? range.low() : range.high()));
        }
        return least.compareTo(most) > 0;
    }
}
