package org.espalier.stacking.award;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Source;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.CountryCode;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.ConversionMethod;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.Evaluation;
import org.espalier.stacking.rule.RuleUse;
import org.immutables.value.Value;

/**
 * A target: a larger credential with what it asks for.
 *
 * <pre>{@code
 * Award award = Award.builder()
 *         .id("msc-data")
 *         .title(LocalizedText.of("en", "MSc Data Engineering"))
 *         .addRequirements(Requirement.credits("courses", EctsCredits.of(90), HoldingFilter.atLeast(EqfLevel.EQF_7)))
 *         .addRequirements(Requirement.credits("thesis", EctsCredits.of(30), HoldingFilter.tagged("thesis")))
 *         .build();
 * }</pre>
 *
 * <p>The requirements are a tree: a requirement made of others ({@code all}, {@code any}, {@code k-of}, one by the facts of the
 * case) asks for them, any other is a leaf that takes holdings. All requirements must be met, and all policies of
 * severity error: rules over what is counted, here of the whole award, and in each requirement of what is below it. A rule
 * that cannot be audited exactly is accepted as a warning or a note, which decides nothing, and refused as an error.
 *
 * <p>Meeting it creates no entitlement: the receiver decides. This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAward.class)
@JsonDeserialize(as = ImmutableAward.class)
public abstract class Award {

    Award() {}

    /** A new builder; id, title and at least one requirement are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What it is called where it comes from; stable. */
    public abstract String id();

    /** The version of this description of it. */
    public abstract Optional<String> version();

    /** The title. */
    public abstract LocalizedText title();

    /** Who asks. A grant counts only for the receiver that gave it. */
    public abstract Optional<String> receiver();

    /** For what; a grant for another purpose does not count. */
    public abstract Optional<String> purpose();

    /** The country of the receiver. */
    public abstract Optional<CountryCode> country();

    /** The first day on which this description holds. */
    public abstract Optional<LocalDate> validFrom();

    /** The last day on which this description holds. */
    public abstract Optional<LocalDate> validTo();

    /** How credits of other systems are converted; without a method they do not count. */
    public abstract Optional<ConversionMethod> conversion();

    /** What it asks for, all of it. */
    public abstract List<RuleUse> requirements();

    /** Rules over everything that is counted. */
    public abstract List<RuleUse> policies();

    /** The regulation. */
    public abstract Optional<Source> source();

    /** Whether this description holds on a day. */
    public boolean holdsOn(LocalDate day) {
        boolean begun = validFrom().map(first -> !day.isBefore(first)).orElse(true);
        return begun && validTo().map(last -> !day.isAfter(last)).orElse(true);
    }

    /** An evaluation of holdings for this award on a day. */
    public Evaluation evaluation(LocalDate day) {
        return evaluation(day, Circumstances.none());
    }

    /** An evaluation of holdings for this award on a day, in a case of which more is known. */
    public Evaluation evaluation(LocalDate day, Circumstances circumstances) {
        return Evaluation.builder()
                .circumstances(circumstances)
                .day(day)
                .receiver(receiver())
                .purpose(purpose())
                .conversion(conversion())
                .country(country())
                .build();
    }

    @Value.Check
    void check() {
        Faults faults = Faults.of("Award " + id())
                .notBlank(id(), "id")
                .notBlank(receiver(), "receiver")
                .notBlank(purpose(), "purpose")
                .check(isOrdered(), "validTo", "must not be before the first day")
                .check(!requirements().isEmpty(), "requirements", "EMPTY_RULE: all of nothing is never met");
        AwardFaults.in(this, faults).throwIfAny();
    }

    private boolean isOrdered() {
        return validTo().isEmpty()
                || validFrom().isEmpty()
                || !validTo().orElseThrow().isBefore(validFrom().orElseThrow());
    }

    /** The id. */
    @Override
    public String toString() {
        return id();
    }

    /** Builds an {@link Award}; every attribute may be set once. */
    public static final class Builder extends ImmutableAward.Builder {
        Builder() {}
    }
}
