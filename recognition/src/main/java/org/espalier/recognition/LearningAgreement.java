package org.espalier.recognition;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditAmount;
import org.immutables.value.Value;

/**
 * What a learner and two institutions agreed before the learning began, and whether it was done.
 *
 * <pre>{@code
 * LearningAgreement.builder().id("LA-1").credits(CreditAmount.parse("6 ects")).confirmed(true).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLearningAgreement.class)
@JsonDeserialize(as = ImmutableLearningAgreement.class)
public abstract class LearningAgreement {

    LearningAgreement() {}

    /** A new builder; the id is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Its id. */
    public abstract String id();

    /** The component that it names at the receiver, where it names one. */
    public abstract Optional<String> component();

    /** The credits that are agreed. */
    public abstract Optional<CreditAmount> credits();

    /** Whether the transcript of the other institution confirms them; absent where that is not known. */
    public abstract Optional<Boolean> confirmed();

    @Value.Check
    void check() {
        Faults.of("Learning agreement")
                .notBlank(id(), "id")
                .notBlank(component(), "component")
                .throwIfAny();
    }

    /** Builds a {@link LearningAgreement}; every attribute may be set once. */
    public static final class Builder extends ImmutableLearningAgreement.Builder {
        Builder() {}
    }
}
