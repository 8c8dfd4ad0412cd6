package org.espalier.stacking.audit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.exact.Rational;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What an audit says of one requirement, and what it rests on.
 *
 * <p>For example: {@code core} asks for 60 ECTS, 48 are counted, 12 are missing. This class is immutable and
 * thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRequirementResult.class)
@JsonDeserialize(as = ImmutableRequirementResult.class)
@JsonIgnoreProperties(
        value = {"counted", "missing"},
        allowGetters = true)
@JsonPropertyOrder({"id", "title", "sentence", "status", "unit", "minimum", "counted", "missing", "uses"})
public abstract class RequirementResult {

    RequirementResult() {}

    static Builder builder() {
        return new Builder();
    }

    /** The id of the requirement. */
    public abstract String id();

    /** Its title, else its id. */
    public abstract String title();

    /** What it asks for, in words. */
    public abstract String sentence();

    /** What the audit says. */
    public abstract RequirementStatus status();

    /** In what it counts, for example {@code ECTS}. */
    public abstract String unit();

    /** The least amount. */
    public abstract Rational minimum();

    /** What fills it, by id. */
    public abstract List<Use> uses();

    /** How much is counted, with what is in progress. */
    @JsonProperty("counted")
    public Rational counted() {
        return uses().stream().map(Use::amount).reduce(Rational.ZERO, Rational::plus);
    }

    /** How much of it is in progress. */
    public Rational inProgress() {
        return uses().stream()
                .filter(use -> use.state() == HoldingState.IN_PROGRESS)
                .map(Use::amount)
                .reduce(Rational.ZERO, Rational::plus);
    }

    /** How much is missing, zero where it is met. */
    @JsonProperty("missing")
    public Rational missing() {
        return minimum().minus(counted()).max(Rational.ZERO);
    }

    /** Builds a {@link RequirementResult}; every attribute may be set once. */
    public static final class Builder extends ImmutableRequirementResult.Builder {
        Builder() {}
    }
}
