package org.espalier.core.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.espalier.core.exact.Rational;

/**
 * One thing that a finding rests on: a text, an amount with its unit, a range, a day, names, or yes and no.
 *
 * <p>{@link #text()} is what a sentence shows, for example {@code 24 ECTS}. In JSON a text is a string, names are an
 * array, yes and no a boolean, an amount {@code {"amount":"24","unit":"ECTS"}}, a range {@code
 * {"from":"25","to":"30","unit":"h/ECTS"}} and a day {@code {"day":"2026-11-22"}}.
 *
 * <p>All kinds are immutable and thread-safe.
 */
@JsonSerialize(using = FactSerializer.class)
@JsonDeserialize(using = FactDeserializer.class)
public sealed interface Fact {

    /** The fact as a sentence shows it. */
    String text();

    /** A text, for example a title or a code. */
    static Fact of(String text) {
        return new Text(text);
    }

    /** An amount of something, for example {@code Fact.of(Rational.of(9), "h/ECTS")}; the unit may be empty. */
    static Fact of(Rational amount, String unit) {
        return new Amount(amount, unit);
    }

    /** A number of things. */
    static Fact of(long count) {
        return new Amount(Rational.of(count), "");
    }

    /** Everything between two amounts, both included. */
    static Fact of(Rational from, Rational to, String unit) {
        return new Range(from, to, unit);
    }

    /** A day. */
    static Fact of(LocalDate day) {
        return new Day(day);
    }

    /** Several names, in the order given. */
    static Fact of(Collection<String> names) {
        return new Names(List.copyOf(names));
    }

    /** Yes or no. */
    static Fact of(boolean yes) {
        return new Flag(yes);
    }

    /** A text. */
    record Text(String text) implements Fact {}

    /** An amount with its unit, which may be empty. */
    record Amount(Rational amount, String unit) implements Fact {
        @Override
        public String text() {
            return Units.words(amount, unit);
        }
    }

    /** Everything from one amount to another, both included. */
    record Range(Rational from, Rational to, String unit) implements Fact {
        @Override
        public String text() {
            return from.equals(to) ? Units.words(from, unit) : from + " to " + Units.words(to, unit);
        }
    }

    /** A day. */
    record Day(LocalDate day) implements Fact {
        @Override
        public String text() {
            return day.toString();
        }
    }

    /** Several names, in order. */
    record Names(List<String> names) implements Fact {

        /** Copies the names. */
        public Names {
            names = List.copyOf(names);
        }

        @Override
        public String text() {
            return String.join(", ", names);
        }
    }

    /** Yes or no. */
    record Flag(boolean yes) implements Fact {
        @Override
        public String text() {
            return yes ? "yes" : "no";
        }
    }
}
