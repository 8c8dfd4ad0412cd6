package org.espalier.core.workload;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Source;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * How many credits of one system equal one credit of another, with the source that says so.
 *
 * <p>One credit of {@link #left()} is {@link #factor()} credits of {@link #right()}: with {@code uk-cats}, {@code ects}
 * and {@code 1/2}, two credits of the United Kingdom are one ECTS credit. It holds in both directions.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCreditRatio.class)
@JsonDeserialize(as = ImmutableCreditRatio.class)
public abstract class CreditRatio {

    CreditRatio() {}

    /** A new builder, for a ratio of one's own; left, right, factor and source are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** All ratios of the table. */
    public static List<CreditRatio> all() {
        return Table.ROWS;
    }

    /** The system of the one credit. */
    public abstract CreditSystem left();

    /** The system in which it is expressed. */
    public abstract CreditSystem right();

    /** The credits of the right system that equal one of the left; more than zero. */
    public abstract Rational factor();

    /** The act or the body that says so. */
    public abstract Source source();

    /** What a reader of the ratio should know besides. */
    public abstract Optional<String> note();

    /** Whether this ratio is about these two systems, in whichever order. */
    public boolean links(CreditSystem one, CreditSystem other) {
        return (left().equals(one) && right().equals(other)) || (left().equals(other) && right().equals(one));
    }

    Rational factorFrom(CreditSystem system) {
        return left().equals(system) ? factor() : Rational.ONE.dividedBy(factor());
    }

    @Value.Check
    void check() {
        if (left().equals(right())) {
            throw new IllegalArgumentException("A ratio needs two systems: " + left());
        }
        if (factor().signum() <= 0) {
            throw new IllegalArgumentException("A ratio must be above zero: " + factor());
        }
    }

    /** The ratio in words, for example {@code 1 uk-cats = 0.5 ects}. */
    @Override
    public String toString() {
        return "1 " + left() + " = " + factor() + " " + right();
    }

    /** Builds a {@link CreditRatio}; every attribute may be set once. */
    public static final class Builder extends ImmutableCreditRatio.Builder {
        Builder() {}
    }

    private static final class Table {
        static final List<CreditRatio> ROWS = Tables.rows("credit-ratios.json", CreditRatio.class);
    }
}
