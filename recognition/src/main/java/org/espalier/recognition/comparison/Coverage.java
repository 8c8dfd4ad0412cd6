package org.espalier.recognition.comparison;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * How many of the essential outcomes of a component are covered.
 *
 * <pre>{@code
 * Coverage coverage = comparison.coverage();
 * coverage.least();   // Optional[2/3]
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCoverage.class)
@JsonDeserialize(as = ImmutableCoverage.class)
public abstract class Coverage {

    Coverage() {}

    /** A new builder; everything is required. */
    public static Builder builder() {
        return new Builder();
    }

    static Coverage of(List<OutcomeMatch> matches) {
        List<MatchState> states = matches.stream()
                .filter(OutcomeMatch::essential)
                .map(OutcomeMatch::state)
                .toList();
        return builder()
                .essential(states.size())
                .covered(Collections.frequency(states, MatchState.COVERED))
                .open(Collections.frequency(states, MatchState.OPEN))
                .build();
    }

    /** How many outcomes are essential. */
    public abstract int essential();

    /** How many of them are covered. */
    public abstract int covered();

    /** How many of them are open. */
    public abstract int open();

    /** The share that is surely covered, 0 to 1; empty where no outcome is essential. */
    public Optional<Rational> least() {
        return share(covered());
    }

    /** The share if everything open is covered, 0 to 1; empty where no outcome is essential. */
    public Optional<Rational> most() {
        return share(covered() + open());
    }

    /** How many are known not to be covered. */
    public int notCovered() {
        return essential() - covered() - open();
    }

    private Optional<Rational> share(int part) {
        return essential() == 0 ? Optional.empty() : Optional.of(Rational.of(part, essential()));
    }

    @Value.Check
    void check() {
        Faults.of("Coverage")
                .check(covered() >= 0, "covered", "must not be negative")
                .check(open() >= 0, "open", "must not be negative")
                .check(covered() + open() <= essential(), "essential", "less than its parts")
                .throwIfAny();
    }

    /** Builds a {@link Coverage}; every attribute may be set once. */
    public static final class Builder extends ImmutableCoverage.Builder {
        Builder() {}
    }
}
