package org.espalier.stacking.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * How far one part of a requirement is filled of which only so much counts: a bucket, a part of a total, or what a rule of kind
 * maximum selects.
 *
 * <p>For example: of {@code sport} 6 ECTS count, as much as may, and 3 more are surplus. This class is immutable and
 * thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePartResult.class)
@JsonDeserialize(as = ImmutablePartResult.class)
public abstract class PartResult {

    PartResult() {}

    static Builder builder() {
        return new Builder();
    }

    /** What the part is called in its rule; for a rule of kind maximum the id of that rule. */
    public abstract String id();

    /** The part in words, for example {@code sport (tagged sport)}. */
    public abstract String title();

    /** How much of it counts for sure, in the unit of the requirement. */
    public abstract Rational counted();

    /** How much of it counts at most; empty where all of it counts. */
    public abstract Optional<Rational> maximum();

    /** How much of it is held beyond that and does not count. */
    public abstract Optional<Rational> surplus();

    /** How much of it is missing, because no other part has room for it. */
    public abstract Optional<Rational> missing();

    /** Whether no more of it counts. */
    @JsonIgnore
    public boolean isFull() {
        return maximum().map(counted()::isAtLeast).orElse(false);
    }

    /** Builds a {@link PartResult}; every attribute may be set once. */
    public static final class Builder extends ImmutablePartResult.Builder {
        Builder() {}
    }
}
