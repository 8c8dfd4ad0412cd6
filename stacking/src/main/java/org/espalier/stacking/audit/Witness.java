package org.espalier.stacking.audit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.espalier.core.exact.Rational;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * Proof that an award cannot be met: requirements that together ask for more than all holdings that could fill any of
 * them give.
 *
 * <p>For example: {@code Humanities} and {@code Arts} ask for two credentials, and only one could fill either. Anybody
 * can check it by adding up. Of holdings that exclude each other, the largest is taken. This class is immutable and
 * thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableWitness.class)
@JsonDeserialize(as = ImmutableWitness.class)
@JsonIgnoreProperties(value = "lacking", allowGetters = true)
@JsonPropertyOrder({"requirements", "holdings", "unit", "demand", "supply", "lacking"})
public abstract class Witness {

    Witness() {}

    static Builder builder() {
        return new Builder();
    }

    /** The ids of the requirements, sorted. */
    public abstract List<String> requirements();

    /** The ids of all holdings that could fill any of them, sorted; may be empty. */
    public abstract List<String> holdings();

    /** In what they count. */
    public abstract String unit();

    /** How much the requirements ask for together. */
    public abstract Rational demand();

    /** The most that the holdings can give. */
    public abstract Rational supply();

    /** The least that is missing, above zero. */
    @JsonProperty("lacking")
    public Rational lacking() {
        return demand().minus(supply());
    }

    @Value.Check
    void check() {
        if (lacking().signum() <= 0) {
            throw new IllegalArgumentException("Proves nothing: " + supply() + " are enough for " + demand());
        }
    }

    /** Builds a {@link Witness}; every attribute may be set once. */
    public static final class Builder extends ImmutableWitness.Builder {
        Builder() {}
    }
}
