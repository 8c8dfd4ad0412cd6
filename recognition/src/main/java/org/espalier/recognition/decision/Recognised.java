package org.espalier.recognition.decision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.Grade;
import org.espalier.core.fault.Faults;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditAmount;
import org.immutables.value.Value;

/**
 * What is recognised: credits, a level, outcomes, a grade, as which component.
 *
 * <pre>{@code
 * Recognised.builder()
 *         .credits(CreditAmount.parse("6 ects"))
 *         .level(EqfLevel.EQF_7)
 *         .basis(CreditBasis.of(BasisKind.ISSUER))
 *         .build();
 * }</pre>
 *
 * <p>Credits rest on an assessment: without a basis they are refused. This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRecognised.class)
@JsonDeserialize(as = ImmutableRecognised.class)
public abstract class Recognised {

    Recognised() {}

    /** A new builder; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Nothing. */
    public static Recognised nothing() {
        return builder().build();
    }

    /** How many credits; absent means none. */
    public abstract Optional<CreditAmount> credits();

    /** At which level. */
    public abstract Optional<EqfLevel> level();

    /** Ids of the outcomes that are recognised. */
    public abstract Set<String> outcomes();

    /** The grade at the receiver. */
    public abstract Optional<Grade> grade();

    /** As which component, where it is one. */
    public abstract Optional<Target> component();

    /** For which requirement of the award alone; absent means any that fits. */
    public abstract Optional<String> requirement();

    /** The assessment on which credits rest. */
    public abstract Optional<CreditBasis> basis();

    /** The last day on which it supports what was asked for; open where it is absent. */
    public abstract Optional<LocalDate> until();

    /** Whether nothing at all is recognised. */
    public boolean isEmpty() {
        return equals(nothing());
    }

    /** Whether there are credits or outcomes. */
    public boolean hasCreditsOrOutcomes() {
        return credits().isPresent() || !outcomes().isEmpty();
    }

    @Value.Check
    void check() {
        Faults.of("Recognised")
                .check(
                        credits().stream().noneMatch(credits -> credits.amount().signum() == 0),
                        "credits",
                        "are left out where there are none")
                .check(credits().isEmpty() || basis().isPresent(), "basis", "credits need an assessment to rest on")
                .noneBlank(outcomes(), "outcomes")
                .notBlank(requirement(), "requirement")
                .throwIfAny();
    }

    /** Builds a {@link Recognised}; every attribute may be set once. */
    public static final class Builder extends ImmutableRecognised.Builder {
        Builder() {}
    }
}
