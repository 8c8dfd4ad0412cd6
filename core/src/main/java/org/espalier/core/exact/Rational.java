package org.espalier.core.exact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * An exact number: a fraction in lowest terms.
 *
 * <p>Numbers that fit into two {@code long} values are kept there; larger ones turn into big integers by themselves, so
 * no operation overflows. Two fractions are equal when they are the same number: {@code 6/4} is {@code 1.5}.
 *
 * <p>The text form is a decimal where the number has one with at most {@value #MAX_DECIMALS} places ({@code 7.5}), else
 * a fraction ({@code 20/3}). {@link #parse} reads both. Exponents are refused, and so are texts of more than
 * {@value #MAX_TEXT} characters.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Rational implements Comparable<Rational> {

    /** Nothing. */
    public static final Rational ZERO = new Rational(0, 1, null);

    /** One. */
    public static final Rational ONE = new Rational(1, 1, null);

    static final int MAX_TEXT = 256;
    static final int MAX_DECIMALS = 9;

    private static final Pattern TEXT = Pattern.compile("(-?\\d+)(?:\\.(\\d+)|/(\\d+))?");
    private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);

    /** The numbers that credits are mostly added up from and to. */
    private static final Rational[] SMALL = LongStream.rangeClosed(0, 360)
            .mapToObj(whole -> new Rational(whole, 1, null))
            .toArray(Rational[]::new);

    private final long numerator;
    private final long denominator;
    private final @Nullable Big big;

    private Rational(long numerator, long denominator, @Nullable Big big) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.big = big;
    }

    /** A whole number, for example {@code of(6)}. */
    public static Rational of(long whole) {
        if (whole >= 0 && whole < SMALL.length) {
            return SMALL[(int) whole];
        }
        return whole == Long.MIN_VALUE ? of(BigInteger.valueOf(whole), BigInteger.ONE) : new Rational(whole, 1, null);
    }

    /**
     * A fraction, for example {@code of(20, 3)}.
     *
     * @param numerator the part above the line
     * @param denominator the part below the line, not zero
     * @return the number in lowest terms
     * @throws IllegalArgumentException if the denominator is zero
     */
    public static Rational of(long numerator, long denominator) {
        if (denominator == 0) {
            throw new IllegalArgumentException("A fraction needs a denominator other than zero");
        }
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        long divisor = gcd(Math.abs(numerator), Math.abs(denominator));
        long sign = denominator < 0 ? -1 : 1;
        return new Rational(sign * numerator / divisor, sign * denominator / divisor, null);
    }

    private static Rational of(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        BigInteger above = numerator.divide(signed);
        BigInteger below = denominator.divide(signed);
        boolean small = above.abs().compareTo(MAX_LONG) <= 0 && below.compareTo(MAX_LONG) <= 0;
        return small
                ? new Rational(above.longValueExact(), below.longValueExact(), null)
                : new Rational(0, 1, new Big(above, below));
    }

    /**
     * Reads a number, for example {@code "6"}, {@code "7.5"} or {@code "20/3"}.
     *
     * @param text digits with an optional minus sign, decimal part or denominator; no exponent, no spaces inside
     * @return the number that the text names
     * @throws IllegalArgumentException if the text is no such number or longer than {@value #MAX_TEXT} characters
     */
    @JsonCreator
    public static Rational parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (text.length() > MAX_TEXT || !matcher.matches()) {
            throw new IllegalArgumentException("Not an exact number: \"" + shown(text) + "\"; write 6, 7.5 or 20/3");
        }
        return matcher.group(2) == null ? fraction(matcher) : decimal(matcher);
    }

    private static Rational fraction(Matcher matcher) {
        BigInteger below = matcher.group(3) == null ? BigInteger.ONE : new BigInteger(matcher.group(3));
        if (below.signum() == 0) {
            throw new IllegalArgumentException("A fraction needs a denominator other than zero: " + matcher.group());
        }
        return of(new BigInteger(matcher.group(1)), below);
    }

    private static Rational decimal(Matcher matcher) {
        String digits = matcher.group(1) + matcher.group(2);
        return of(new BigInteger(digits), BigInteger.TEN.pow(matcher.group(2).length()));
    }

    private static String shown(String text) {
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT) + "…";
    }

    /** The sum of this number and another. */
    public Rational plus(Rational other) {
        if (big == null && other.big == null) {
            try {
                return plusExact(other);
            } catch (ArithmeticException overflow) {
                // goes on with big numbers
            }
        }
        BigInteger above = above().multiply(other.below()).add(other.above().multiply(below()));
        return of(above, below().multiply(other.below()));
    }

    private Rational plusExact(Rational other) {
        if (numerator == 0 || other.numerator == 0) {
            return numerator == 0 ? other : this;
        }
        if (denominator == other.denominator) {
            long sum = Math.addExact(numerator, other.numerator);
            return denominator == 1 ? of(sum) : of(sum, denominator);
        }
        long above = Math.addExact(
                Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(other.numerator, denominator));
        return of(above, Math.multiplyExact(denominator, other.denominator));
    }

    /** The difference between this number and another. */
    public Rational minus(Rational other) {
        return plus(other.negated());
    }

    /** The number as far from zero on the other side. */
    public Rational negated() {
        return big == null ? new Rational(-numerator, denominator, null) : of(above().negate(), below());
    }

    /** The product of this number and another. */
    public Rational times(Rational other) {
        if (big == null && other.big == null) {
            try {
                return timesExact(other);
            } catch (ArithmeticException overflow) {
                // goes on with big numbers
            }
        }
        return of(above().multiply(other.above()), below().multiply(other.below()));
    }

    private Rational timesExact(Rational other) {
        long above = Math.multiplyExact(numerator, other.numerator);
        long below = Math.multiplyExact(denominator, other.denominator);
        return below == 1 ? of(above) : of(above, below);
    }

    /**
     * The quotient of this number and another.
     *
     * @throws ArithmeticException if the other number is zero
     */
    public Rational dividedBy(Rational other) {
        if (other.signum() == 0) {
            throw new ArithmeticException("Division by zero");
        }
        return times(other.inverse());
    }

    private Rational inverse() {
        return big == null ? of(denominator, numerator) : of(below(), above());
    }

    /** The smaller of this number and another. */
    public Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The larger of this number and another. */
    public Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether this number is at least as large as another. */
    public boolean isAtLeast(Rational other) {
        return compareTo(other) >= 0;
    }

    /** Minus one, zero or one, as the number is below, at or above zero. */
    public int signum() {
        return big == null ? Long.signum(numerator) : big.above().signum();
    }

    /** Whether this is a whole number. */
    public boolean isWhole() {
        return big == null ? denominator == 1 : big.below().equals(BigInteger.ONE);
    }

    /**
     * The least number of parts of one of which this number and another are whole multiples, starting from a number of
     * parts for the other; for example 6 for two thirds and halves.
     *
     * @throws ArithmeticException if that is more than a long can tell
     */
    public long commonParts(long parts) {
        long own = big == null ? denominator : big.below().longValueExact();
        return own == 1 || parts % own == 0 ? parts : Math.multiplyExact(parts / gcd(parts, own), own);
    }

    /** The part above the line, in lowest terms; it carries the sign. */
    public BigInteger numerator() {
        return above();
    }

    /** The part below the line, in lowest terms; one or more. */
    public BigInteger denominator() {
        return below();
    }

    /**
     * How often a fraction of one fits into this number, for example 15 halves into 7.5.
     *
     * @param parts into how many parts one is split, above zero
     * @throws ArithmeticException if it does not fit a whole number of times, or more often than a long can tell
     */
    public long inParts(long parts) {
        if (big == null && parts % denominator == 0) {
            return Math.multiplyExact(numerator, parts / denominator);
        }
        Rational all = times(of(parts));
        if (!all.isWhole()) {
            throw new ArithmeticException("Not a whole number: " + all);
        }
        return all.above().longValueExact();
    }

    /**
     * A rounded decimal of this number. The only rounding in the library's arithmetic, for those who ask for it.
     *
     * @param places how many decimal places, zero or more
     * @param mode which way to round
     * @return the rounded number
     */
    public Rational rounded(int places, RoundingMode mode) {
        BigDecimal rounded = new BigDecimal(above()).divide(new BigDecimal(below()), places, mode);
        return of(rounded.unscaledValue(), BigInteger.TEN.pow(places));
    }

    private BigInteger above() {
        return big == null ? BigInteger.valueOf(numerator) : big.above();
    }

    private BigInteger below() {
        return big == null ? BigInteger.valueOf(denominator) : big.below();
    }

    @Override
    public int compareTo(Rational other) {
        if (big == null && other.big == null) {
            if (denominator == other.denominator) {
                return Long.compare(numerator, other.numerator);
            }
            try {
                return Long.compare(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator));
            } catch (ArithmeticException overflow) {
                // goes on with big numbers
            }
        }
        return above().multiply(other.below()).compareTo(other.above().multiply(below()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rational that
                && numerator == that.numerator
                && denominator == that.denominator
                && Objects.equals(big, that.big);
    }

    @Override
    public int hashCode() {
        return big == null ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator) : big.hashCode();
    }

    /**
     * The text form that {@link #parse} reads: {@code 6}, {@code 7.5} or {@code 20/3}. Only numbers that arithmetic has
     * made longer than {@value #MAX_TEXT} characters are not read back.
     */
    @Override
    @JsonValue
    public String toString() {
        if (big == null && denominator == 1) {
            return Long.toString(numerator);
        }
        return isWhole() ? above().toString() : fractionText();
    }

    private String fractionText() {
        BigInteger scale = BigInteger.TEN.pow(MAX_DECIMALS);
        if (scale.mod(below()).signum() != 0) {
            return above() + "/" + below();
        }
        return new BigDecimal(above())
                .divide(new BigDecimal(below()))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static long gcd(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x == 0 ? 1 : x;
    }

    private record Big(BigInteger above, BigInteger below) {}
}
