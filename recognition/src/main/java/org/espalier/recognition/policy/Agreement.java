package org.espalier.recognition.policy;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Source;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.LocalizedText;
import org.espalier.recognition.decision.Purpose;
import org.espalier.stacking.rule.HoldingFilter;
import org.immutables.value.Value;

/**
 * An agreement by which a receiver recognises credentials without weighing them again.
 *
 * <pre>{@code
 * Agreement.builder().id("alliance").kind(AgreementKind.ALLIANCE).covers(partners).build();
 * }</pre>
 *
 * <p>An alliance and a bilateral agreement carry a course over as what it is: with its own credits, at its own level. They
 * name no component; one that is asked for is filled only where the comparison finds no difference at all. A learning
 * agreement gives the component and the credits that it names.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAgreement.class)
@JsonDeserialize(as = ImmutableAgreement.class)
public abstract class Agreement {

    Agreement() {}

    /** A new builder; id and kind are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What it is called at the receiver. */
    public abstract String id();

    /** What kind of agreement it is. One of kind {@link AgreementKind#LEARNING_AGREEMENT} also needs that of the learner. */
    public abstract AgreementKind kind();

    /** Its title. */
    public abstract Optional<LocalizedText> title();

    /** Which credentials it covers: by awarding body, country, level and whatever else a filter can tell. */
    @Value.Default
    public HoldingFilter covers() {
        return HoldingFilter.all();
    }

    /** For what it holds; for credits of every kind unless told. An admission remains a decision unless it is named. */
    public abstract Set<Purpose> purposes();

    /** The first day of awards that it covers. */
    public abstract Optional<LocalDate> validFrom();

    /** The last day of awards that it covers. */
    public abstract Optional<LocalDate> validTo();

    /** Where it is laid down. */
    public abstract Optional<Source> source();

    /** Whether it holds for a purpose. */
    public boolean isFor(Purpose purpose) {
        return purposes().isEmpty() ? purpose.isAboutCredits() : purposes().contains(purpose);
    }

    /** Whether it covers awards of a day. */
    public boolean holdsOn(LocalDate day) {
        return validFrom().stream().noneMatch(day::isBefore)
                && validTo().stream().noneMatch(day::isAfter);
    }

    @Value.Check
    void check() {
        Faults.of("Agreement")
                .notBlank(id(), "id")
                .check(
                        validFrom().isEmpty()
                                || validTo().stream().noneMatch(validFrom().orElseThrow()::isAfter),
                        "validTo",
                        "must not be before validFrom")
                .throwIfAny();
    }

    /** Builds an {@link Agreement}; every attribute may be set once. */
    public static final class Builder extends ImmutableAgreement.Builder {
        Builder() {}
    }
}
