package org.espalier.stacking.audit;

import java.math.BigInteger;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;

/** Makes whole numbers of exact ones that are added up together. */
final class Scale {

    private static final BigInteger LARGEST = BigInteger.valueOf(1L << 40);

    private final BigInteger factor;

    private Scale(BigInteger factor) {
        this.factor = factor;
    }

    static Scale of(Stream<Rational> amounts) {
        BigInteger factor = amounts.map(Rational::denominator)
                .reduce(BigInteger.ONE, (one, other) -> one.divide(one.gcd(other)).multiply(other));
        return new Scale(factor);
    }

    /** The amount as a whole number of units, cut off at a most. */
    long units(Rational amount, long most) {
        BigInteger units = amount.numerator().multiply(factor).divide(amount.denominator());
        return units.min(BigInteger.valueOf(most)).longValueExact();
    }

    /** The amount as a whole number of units. */
    long units(Rational amount) throws TooLargeException {
        BigInteger units = amount.numerator().multiply(factor).divide(amount.denominator());
        if (units.compareTo(LARGEST) > 0) {
            throw new TooLargeException();
        }
        return units.longValueExact();
    }
}
