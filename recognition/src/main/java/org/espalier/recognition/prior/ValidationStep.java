package org.espalier.recognition.prior;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.fault.Faults;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditAmount;
import org.immutables.value.Value;

/**
 * One step of a validation, as an office carried it out.
 *
 * <pre>{@code
 * ValidationStep.builder()
 *         .stage(ValidationStage.ASSESSMENT)
 *         .office("Board for prior learning")
 *         .on(LocalDate.parse("2026-09-15"))
 *         .achieved(true)
 *         .addOutcomes("urn:outcome:teamwork")
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableValidationStep.class)
@JsonDeserialize(as = ImmutableValidationStep.class)
public abstract class ValidationStep {

    ValidationStep() {}

    /** A new builder; stage, office and day are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** A step without further content. */
    public static ValidationStep of(ValidationStage stage, String office, LocalDate on) {
        return builder().stage(stage).office(office).on(on).build();
    }

    /** Which step. */
    public abstract ValidationStage stage();

    /** The office or board that carried it out; never the name of a person. */
    public abstract String office();

    /** The day on which it was done. */
    public abstract LocalDate on();

    /** Whether the outcomes were shown; told of an assessment only, and open where it is not told. */
    public abstract Optional<Boolean> achieved();

    /** Ids of the outcomes that were identified, documented, shown or certified. */
    public abstract Set<String> outcomes();

    /** How many credits were certified; told of a certification only. */
    public abstract Optional<CreditAmount> credits();

    /** At which level; told of a certification only. */
    public abstract Optional<EqfLevel> level();

    /** What else is to be said. */
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        boolean certifies = stage() == ValidationStage.CERTIFICATION;
        Faults.of("Validation step")
                .notBlank(office(), "office")
                .notBlank(note(), "note")
                .noneBlank(outcomes(), "outcomes")
                .check(
                        achieved().isEmpty() || stage() == ValidationStage.ASSESSMENT,
                        "achieved",
                        "is told of an assessment only")
                .check(credits().isEmpty() || certifies, "credits", "are told of a certification only")
                .check(level().isEmpty() || certifies, "level", "is told of a certification only")
                .throwIfAny();
    }

    /** Stage and day. */
    @Override
    public String toString() {
        return stage() + " on " + on();
    }

    /** Builds a {@link ValidationStep}; every attribute may be set once. */
    public static final class Builder extends ImmutableValidationStep.Builder {
        Builder() {}
    }
}
