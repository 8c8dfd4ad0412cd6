package org.espalier.core.workload;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import org.espalier.core.exact.Rational;
import org.espalier.core.style.ScalarStyle;
import org.immutables.value.Value;

/**
 * An amount of ECTS credits: exact, zero or more, at most {@value #MAXIMUM}.
 *
 * <p>{@code EctsCredits.parse("7.5")} and {@code EctsCredits.of(Rational.of(15, 2))} are the same amount. Sixty credits
 * are the workload of a full-time academic year (ECTS Users' Guide 2015).
 *
 * <p>In JSON an amount is a string, {@code "7.5"} or {@code "20/3"}: a JSON number loses its exactness in other
 * languages.
 *
 * <p>This class is immutable and thread-safe.
 */
@ScalarStyle
@Value.Immutable
public abstract class EctsCredits implements Comparable<EctsCredits> {

    /** No credits. */
    public static final EctsCredits ZERO = of(Rational.ZERO);

    static final long MAXIMUM = 1_000_000;

    private static final String UNIT = " ECTS";

    EctsCredits() {}

    /**
     * An exact amount.
     *
     * @param amount zero or more, at most {@value #MAXIMUM}
     * @return the amount as ECTS credits
     * @throws IllegalArgumentException if the amount is negative or too large
     */
    public static EctsCredits of(Rational amount) {
        return ImmutableEctsCredits.of(amount);
    }

    /** A whole amount, for example {@code EctsCredits.of(6)}. */
    public static EctsCredits of(long amount) {
        return of(Rational.of(amount));
    }

    /**
     * Reads an amount with or without its unit, for example {@code "7.5"} or {@code "7.5 ECTS"}.
     *
     * @param text an exact number, see {@link Rational#parse}
     * @return the amount
     * @throws IllegalArgumentException if the text is no number, negative or too large
     */
    @JsonCreator
    public static EctsCredits parse(String text) {
        String number = text.endsWith(UNIT) ? text.substring(0, text.length() - UNIT.length()) : text;
        return of(Rational.parse(number));
    }

    /** The sum of all parts; {@link #ZERO} where there are none. */
    public static EctsCredits total(Collection<EctsCredits> parts) {
        return parts.stream().reduce(ZERO, EctsCredits::plus);
    }

    /** The amount as an exact number of credits. */
    public abstract Rational amount();

    /** This amount and another together. */
    public EctsCredits plus(EctsCredits other) {
        return of(amount().plus(other.amount()));
    }

    /** How much this amount exceeds another; {@link #ZERO} where it does not. */
    public EctsCredits excessOver(EctsCredits other) {
        return of(amount().minus(other.amount()).max(Rational.ZERO));
    }

    /** Whether this amount is at least as large as another. */
    public boolean isAtLeast(EctsCredits other) {
        return compareTo(other) >= 0;
    }

    /** Whether this is no credit at all. */
    public boolean isZero() {
        return amount().signum() == 0;
    }

    @Value.Check
    void check() {
        if (amount().signum() < 0) {
            throw new IllegalArgumentException("ECTS credits must not be negative: " + amount());
        }
        if (amount().compareTo(Rational.of(MAXIMUM)) > 0) {
            throw new IllegalArgumentException("More than " + MAXIMUM + " ECTS credits: " + amount());
        }
    }

    @Override
    public int compareTo(EctsCredits other) {
        return amount().compareTo(other.amount());
    }

    @JsonValue
    String json() {
        return amount().toString();
    }

    /** The amount with its unit, for example {@code 7.5 ECTS}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return amount() + UNIT;
    }
}
