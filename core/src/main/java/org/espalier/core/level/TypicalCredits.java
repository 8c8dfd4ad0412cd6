package org.espalier.core.level;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Source;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.EctsCredits;
import org.immutables.value.Value;

/**
 * How many ECTS credits a whole cycle of higher education typically has, for example 180 to 240 in the first.
 *
 * <p>A description, not a rule: a programme outside the range is no mistake.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableTypicalCredits.class)
@JsonDeserialize(as = ImmutableTypicalCredits.class)
public abstract class TypicalCredits {

    TypicalCredits() {}

    /** A new builder; everything but {@link #minimumAtLevel()} is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The cycle described. */
    public abstract EheaCycle cycle();

    /** The usual least amount. */
    public abstract EctsCredits from();

    /** The usual largest amount, at least {@link #from()}. */
    public abstract EctsCredits to();

    /** How much of it must be learned at the level of the cycle itself. */
    public abstract Optional<EctsCredits> minimumAtLevel();

    /** Where the amounts come from. */
    public abstract Source source();

    @Value.Check
    void check() {
        Faults.of("Typical credits")
                .check(to().isAtLeast(from()), "to", "must be at least " + from())
                .throwIfAny();
    }

    /** Builds {@link TypicalCredits}; every attribute may be set once. */
    public static final class Builder extends ImmutableTypicalCredits.Builder {
        Builder() {}
    }
}
