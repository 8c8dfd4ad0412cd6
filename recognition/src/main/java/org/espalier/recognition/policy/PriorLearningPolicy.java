package org.espalier.recognition.policy;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.LearningSetting;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Source;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * How a receiver takes in non-formal and informal learning: who validates it, and of which kind.
 *
 * <pre>{@code
 * PriorLearningPolicy.builder().board("Board for prior learning").build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePriorLearningPolicy.class)
@JsonDeserialize(as = ImmutablePriorLearningPolicy.class)
public abstract class PriorLearningPolicy {

    PriorLearningPolicy() {}

    /** A new builder; the board is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The board or office that validates. */
    public abstract String board();

    /** Which learning it takes; every kind unless told. */
    public abstract Set<LearningSetting> settings();

    /** Whether learning without any certificate is taken; it is unless told. */
    @Value.Default
    public boolean uncertified() {
        return true;
    }

    /** What the learner should know besides. */
    public abstract Optional<String> note();

    /** Where the receiver says so. */
    public abstract Optional<Source> source();

    /** Whether it takes learning of a setting. */
    public boolean takes(LearningSetting setting) {
        return settings().isEmpty() || settings().contains(setting);
    }

    @Value.Check
    void check() {
        Faults.of("Prior learning")
                .notBlank(board(), "board")
                .notBlank(note(), "note")
                .throwIfAny();
    }

    /** Builds a {@link PriorLearningPolicy}; every attribute may be set once. */
    public static final class Builder extends ImmutablePriorLearningPolicy.Builder {
        Builder() {}
    }
}
