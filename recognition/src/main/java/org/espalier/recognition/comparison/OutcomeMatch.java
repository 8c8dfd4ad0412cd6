package org.espalier.recognition.comparison;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * Whether one outcome of a component is covered, by what, and on which basis.
 *
 * <pre>{@code
 * comparison.matches().stream().filter(match -> match.state() == MatchState.OPEN);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOutcomeMatch.class)
@JsonDeserialize(as = ImmutableOutcomeMatch.class)
public abstract class OutcomeMatch {

    OutcomeMatch() {}

    /** A new builder; outcome and state are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The id of the outcome of the component. */
    public abstract String outcome();

    /** Whether a learner needs it to succeed. */
    @Value.Default
    public boolean essential() {
        return true;
    }

    /** Whether it is covered. */
    public abstract MatchState state();

    /** On what that rests; absent where it is open. */
    public abstract Optional<MatchBasis> by();

    /** The outcomes of the credential that cover it: their ids or texts. */
    public abstract List<String> coveredBy();

    /** The reason of the person who judged. */
    public abstract Optional<String> because();

    @Value.Check
    void check() {
        Faults.of("Outcome match")
                .notBlank(outcome(), "outcome")
                .check((state() == MatchState.OPEN) == by().isEmpty(), "by", "does not fit the state")
                .notBlank(because(), "because")
                .throwIfAny();
    }

    /** Builds an {@link OutcomeMatch}; every attribute may be set once. */
    public static final class Builder extends ImmutableOutcomeMatch.Builder {
        Builder() {}
    }
}
