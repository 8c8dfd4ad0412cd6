package org.espalier.recognition.prior;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.fault.Faults;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditAmount;
import org.immutables.value.Value;

/**
 * How prior learning was validated, step by step.
 *
 * <pre>{@code
 * Validation validation = Validation.builder().addSteps(identified, documented, assessed, certified).build();
 * validation.certifiedOn(day);  // the certification, if it was made by that day
 * }</pre>
 *
 * <p>Credits and outcomes are certified only after an assessment that showed them: anything else is refused when it is
 * built. Steps that are not told are missing, not wrong. This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableValidation.class)
@JsonDeserialize(as = ImmutableValidation.class)
public abstract class Validation {

    Validation() {}

    /** A new builder; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The steps that were taken, in their order, each at most once. */
    public abstract List<ValidationStep> steps();

    /** A step, if it was taken. */
    public Optional<ValidationStep> step(ValidationStage stage) {
        return steps().stream().filter(step -> step.stage() == stage).findFirst();
    }

    /** A step, if it was taken by a day. */
    public Optional<ValidationStep> step(ValidationStage stage, LocalDate by) {
        return step(stage).filter(step -> !step.on().isAfter(by));
    }

    /** The certification, if it was made by a day after an assessment that showed the outcomes. */
    public Optional<ValidationStep> certifiedOn(LocalDate day) {
        return hasShown() ? step(ValidationStage.CERTIFICATION, day) : Optional.empty();
    }

    /** The certified credits by a day; empty where there are none. */
    public Optional<CreditAmount> creditsOn(LocalDate day) {
        return certifiedOn(day).flatMap(ValidationStep::credits);
    }

    /** The certified level by a day. */
    public Optional<EqfLevel> levelOn(LocalDate day) {
        return certifiedOn(day).flatMap(ValidationStep::level);
    }

    /** Ids of the outcomes certified by a day. */
    public Set<String> outcomesOn(LocalDate day) {
        return certifiedOn(day).map(ValidationStep::outcomes).orElse(Set.of());
    }

    /** The first step that was not taken by a day; empty where all four were. */
    public Optional<ValidationStage> nextOn(LocalDate day) {
        return List.of(ValidationStage.values()).stream()
                .filter(stage -> step(stage, day).isEmpty())
                .findFirst();
    }

    private boolean hasShown() {
        return step(ValidationStage.ASSESSMENT)
                .flatMap(ValidationStep::achieved)
                .orElse(false);
    }

    private Set<String> shown() {
        return step(ValidationStage.ASSESSMENT).map(ValidationStep::outcomes).orElse(Set.of());
    }

    @Value.Check
    void check() {
        Faults.of("Validation")
                .checkBetween(
                        isInOrder(),
                        "steps",
                        "stand in the order of the stages, each once, no day before the one before")
                .checkBetween(
                        isCertifiedAfterAssessment(), "steps", "nothing is certified that no assessment has shown")
                .throwIfAny();
    }

    private boolean isInOrder() {
        for (int i = 1; i < steps().size(); i++) {
            ValidationStep before = steps().get(i - 1);
            ValidationStep step = steps().get(i);
            if (before.stage().compareTo(step.stage()) >= 0 || step.on().isBefore(before.on())) {
                return false;
            }
        }
        return true;
    }

    private boolean isCertifiedAfterAssessment() {
        Optional<ValidationStep> certification = step(ValidationStage.CERTIFICATION);
        boolean some = certification.stream()
                .anyMatch(step -> step.credits().isPresent()
                        || step.level().isPresent()
                        || !step.outcomes().isEmpty());
        Set<String> certified = certification.map(ValidationStep::outcomes).orElse(Set.of());
        return !some || (hasShown() && (shown().isEmpty() || shown().containsAll(certified)));
    }

    /** Builds a {@link Validation}; every attribute may be set once, steps one after the other. */
    public static final class Builder extends ImmutableValidation.Builder {
        Builder() {}
    }
}
