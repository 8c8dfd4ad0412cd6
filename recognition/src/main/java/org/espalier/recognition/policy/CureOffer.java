package org.espalier.recognition.policy;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Period;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.espalier.recognition.comparison.Cure;
import org.immutables.value.Value;

/**
 * Where a receiver offers what would cure a difference.
 *
 * <pre>{@code
 * CureOffer.builder().cure(Cure.EXAMINATION).where("Examination board").build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCureOffer.class)
@JsonDeserialize(as = ImmutableCureOffer.class)
public abstract class CureOffer {

    CureOffer() {}

    /** A new builder; cure and where are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What would cure it. */
    public abstract Cure cure();

    /** Who offers it, or where. */
    public abstract String where();

    /** What is to be done, in words. */
    public abstract Optional<String> what();

    /** Within what time after the decision it is to be done. */
    public abstract Optional<Period> within();

    @Value.Check
    void check() {
        Faults.of("Cure offer")
                .notBlank(where(), "where")
                .notBlank(what(), "what")
                .check(within().stream().allMatch(Times::canPass), "within", Times.WANTED)
                .throwIfAny();
    }

    /** Builds a {@link CureOffer}; every attribute may be set once. */
    public static final class Builder extends ImmutableCureOffer.Builder {
        Builder() {}
    }
}
