package org.espalier.core.workload;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import org.espalier.core.exact.Rational;
import org.espalier.core.style.ScalarStyle;
import org.immutables.value.Value;

/**
 * Hours of learning: exact, zero or more, at most {@value #MAXIMUM}.
 *
 * <p>They are hours of work of a typical learner, contact and self-study and assessment together. They are no span of
 * the calendar: {@code LearningHours.fromIsoDuration("P2DT12H")} and {@code LearningHours.of(60)} are the same.
 *
 * <p>In JSON they are a string, {@code "60"} or {@code "80/3"}, without the unit.
 *
 * <p>This class is immutable and thread-safe.
 */
@ScalarStyle
@Value.Immutable
public abstract class LearningHours implements Comparable<LearningHours> {

    /** No hours. */
    public static final LearningHours ZERO = of(Rational.ZERO);

    static final long MAXIMUM = 1_000_000;

    private static final String UNIT = " h";

    LearningHours() {}

    /**
     * An exact number of hours.
     *
     * @param amount zero or more, at most {@value #MAXIMUM}
     * @return the hours
     * @throws IllegalArgumentException if the number is negative or too large
     */
    public static LearningHours of(Rational amount) {
        return ImmutableLearningHours.of(amount);
    }

    /** Whole hours, for example {@code LearningHours.of(60)}. */
    public static LearningHours of(long amount) {
        return of(Rational.of(amount));
    }

    /**
     * Reads hours with or without the unit, for example {@code "60"}, {@code "7.5 h"} or {@code "80/3"}.
     *
     * @param text an exact number, see {@link Rational#parse}
     * @return the hours
     * @throws IllegalArgumentException if the text is no number, negative or too large
     */
    @JsonCreator
    public static LearningHours parse(String text) {
        String number = text.endsWith(UNIT) ? text.substring(0, text.length() - UNIT.length()) : text;
        return of(Rational.parse(number));
    }

    /**
     * Reads an ISO 8601 duration that has a fixed length: {@code "PT60H"}, {@code "P2DT12H"}, {@code "PT1H30M"} or
     * {@code "P2W"}. A day counts 24 hours and a week 168.
     *
     * <p>Months and years have no fixed length and are refused: {@code "P60M"} is sixty months, mostly a slip for sixty
     * minutes or hours, and only the issuer knows which.
     *
     * @param text a duration of zero or more, at most 64 characters
     * @return its length in hours
     * @throws IllegalArgumentException if the text is no duration, counts months or years, or is too large
     */
    public static LearningHours fromIsoDuration(String text) {
        return of(IsoDuration.hours(text));
    }

    /** The sum of all parts; {@link #ZERO} where there are none. */
    public static LearningHours total(Collection<LearningHours> parts) {
        return parts.stream().reduce(ZERO, LearningHours::plus);
    }

    /** The exact number of hours. */
    public abstract Rational amount();

    /** These hours and others together. */
    public LearningHours plus(LearningHours other) {
        return of(amount().plus(other.amount()));
    }

    /** How much these hours exceed others; {@link #ZERO} where they do not. */
    public LearningHours excessOver(LearningHours other) {
        return of(amount().minus(other.amount()).max(Rational.ZERO));
    }

    /** Whether these are at least as many hours as others. */
    public boolean isAtLeast(LearningHours other) {
        return compareTo(other) >= 0;
    }

    /** Whether these are no hours at all. */
    public boolean isZero() {
        return amount().signum() == 0;
    }

    @Value.Check
    void check() {
        if (amount().signum() < 0) {
            throw new IllegalArgumentException("Learning hours must not be negative: " + amount());
        }
        if (amount().compareTo(Rational.of(MAXIMUM)) > 0) {
            throw new IllegalArgumentException("More than " + MAXIMUM + " learning hours: " + amount());
        }
    }

    @Override
    public int compareTo(LearningHours other) {
        return amount().compareTo(other.amount());
    }

    @JsonValue
    String json() {
        return amount().toString();
    }

    /** The hours with their unit, for example {@code 60 h}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return amount() + UNIT;
    }
}
