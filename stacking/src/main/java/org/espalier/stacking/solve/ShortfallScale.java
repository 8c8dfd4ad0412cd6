package org.espalier.stacking.solve;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.espalier.core.exact.Rational;

/**
 * Turns shortfalls into whole numbers: a shortfall of one is so much.
 *
 * <p>Where the least amounts have a common multiple of some size, the numbers are exact. Else each is rounded down, so that
 * they are still a bound, and only the exact score tells which of two answers is better.
 */
final class ShortfallScale {

    private static final BigInteger LARGEST = BigInteger.ONE.shiftLeft(40);

    private final long one;

    private ShortfallScale(long one) {
        this.one = one;
    }

    static ShortfallScale of(List<Demand> demands) {
        BigInteger common = BigInteger.ONE;
        for (Demand demand : demands) {
            if (demand.isProportional() && !demand.isWaived() && common.compareTo(LARGEST) <= 0) {
                BigInteger least = BigInteger.valueOf(demand.least());
                common = common.multiply(least).divide(common.gcd(least));
            }
        }
        return new ShortfallScale(common.min(LARGEST).longValueExact());
    }

    /** What a shortfall of one is. */
    long one() {
        return one;
    }

    /** What each unit that lacks of a least amount is. */
    long unit(Demand demand) {
        return one / demand.least();
    }

    /** The largest number of anything that lacks less. */
    long below(Rational shortfall) {
        return ceiling(shortfall) - 1;
    }

    /** The largest number of anything that lacks no more. */
    long atMost(Rational shortfall) {
        return shortfall
                .times(Rational.of(one))
                .rounded(0, RoundingMode.FLOOR)
                .numerator()
                .longValueExact();
    }

    private long ceiling(Rational shortfall) {
        return shortfall
                .times(Rational.of(one))
                .rounded(0, RoundingMode.CEILING)
                .numerator()
                .longValueExact();
    }

    /** The shortfall that a number stands for. */
    Rational shortfall(long number) {
        return Rational.of(number, one);
    }
}
