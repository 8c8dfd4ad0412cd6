package org.espalier.stacking.award;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Source;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.CreditSystem;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.evaluation.Measure;
import org.espalier.stacking.rule.HoldingFilter;
import org.immutables.value.Value;

/**
 * One thing that an award asks for: at least so many credits, credentials or hours of what a filter selects.
 *
 * <pre>{@code
 * Requirement.credits("core", EctsCredits.of(60), HoldingFilter.atLeast(EqfLevel.EQF_7));
 * Requirement.count("humanities", 1, HoldingFilter.tagged("H"));
 * }</pre>
 *
 * <p>A holding that fills one requirement fills no other. This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRequirement.class)
@JsonDeserialize(as = ImmutableRequirement.class)
public abstract class Requirement {

    private static final Rational LARGEST = Rational.of(1_000_000);

    Requirement() {}

    /** A new builder; id, measure and minimum are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** At least so many ECTS credits of what a filter selects. */
    public static Requirement credits(String id, EctsCredits minimum, HoldingFilter filter) {
        return builder()
                .id(id)
                .measure(Measure.CREDITS)
                .minimum(minimum.amount())
                .filter(filter)
                .build();
    }

    /** At least so many credentials that a filter selects. */
    public static Requirement count(String id, int minimum, HoldingFilter filter) {
        return builder()
                .id(id)
                .measure(Measure.COUNT)
                .minimum(Rational.of(minimum))
                .filter(filter)
                .build();
    }

    /** What it is called in its award; stable, never reused. */
    public abstract String id();

    /** The title, as a report shows it. */
    public abstract Optional<LocalizedText> title();

    /** In what it counts. */
    public abstract Measure measure();

    /** The credit system, where it counts credits. */
    @Value.Default
    public CreditSystem system() {
        return CreditSystem.ECTS;
    }

    /** The least amount, above zero, at most a million; whole where it counts credentials. */
    public abstract Rational minimum();

    /** Which holdings can fill it. */
    @Value.Default
    public HoldingFilter filter() {
        return HoldingFilter.all();
    }

    /** Where the regulation asks for it. */
    public abstract Optional<Source> source();

    /** The title, else the id. */
    public String label() {
        return title().map(LocalizedText::text).orElse(id());
    }

    /** The unit in which it counts, for example {@code ECTS}. */
    public String unit() {
        return switch (measure()) {
            case CREDITS -> system().equals(CreditSystem.ECTS) ? "ECTS" : system() + " credits";
            case COUNT -> "credentials";
            case HOURS -> "hours";
        };
    }

    /** The requirement in words, for example {@code at least 60 ECTS at EQF 7 or higher}. */
    public String sentence() {
        String selected = filter().sentence();
        return "at least " + minimum() + " " + unit() + (selected.isEmpty() ? "" : " " + selected);
    }

    @Value.Check
    void check() {
        Faults.of("Requirement " + id())
                .notBlank(id(), "id")
                .check(minimum().signum() > 0, "minimum", "must be above zero: " + minimum())
                .check(LARGEST.isAtLeast(minimum()), "minimum", "must be at most " + LARGEST)
                .check(
                        measure() != Measure.COUNT || minimum().isWhole(),
                        "minimum",
                        "a number of credentials is whole: " + minimum())
                .throwIfAny();
    }

    /** Builds a {@link Requirement}; every attribute may be set once. */
    public static final class Builder extends ImmutableRequirement.Builder {
        Builder() {}
    }
}
