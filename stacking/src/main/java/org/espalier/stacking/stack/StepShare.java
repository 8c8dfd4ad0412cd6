package org.espalier.stacking.stack;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * How much of a stack entered by steps of one kind: by number, and by the ECTS credits of the later holding.
 *
 * <p>For example 2 vertical steps of 3, {@code 2/3}, with 10 of 40 credits, {@code 0.25}. Shares are exact, from 0 to 1.
 * A holding whose credits are not known is not in the credits.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableStepShare.class)
@JsonDeserialize(as = ImmutableStepShare.class)
public abstract class StepShare {

    StepShare() {}

    /** A new builder; all but the share of credits is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The kind of step. */
    public abstract StepKind kind();

    /** How many steps of the kind there are, one or more. */
    public abstract int steps();

    /** The share among all entering steps. */
    public abstract Rational byNumber();

    /** The known ECTS credits of the later holdings together. */
    public abstract Rational credits();

    /** The share of these credits; empty where no credits are known at all. */
    public abstract Optional<Rational> byCredits();

    /** Builds a {@link StepShare}; every attribute may be set once. */
    public static final class Builder extends ImmutableStepShare.Builder {
        Builder() {}
    }
}
