package org.espalier.stacking.audit;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What an audit says of one requirement, and what it rests on: a leaf on what fills it, any other on its parts.
 *
 * <p>For example: {@code core} asks for 60 ECTS, 48 are counted, 12 are missing. This class is immutable and
 * thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRequirementResult.class)
@JsonDeserialize(as = ImmutableRequirementResult.class)
@JsonPropertyOrder({
    "id",
    "title",
    "sentence",
    "status",
    "closed",
    "unit",
    "minimum",
    "maximum",
    "counted",
    "surplus",
    "missing",
    "mendedBy",
    "inProgress",
    "shortfall",
    "parts",
    "uses",
    "needed",
    "of"
})
public abstract class RequirementResult {

    private static final Comparator<RequirementResult> NEAREST = Comparator.comparing(RequirementResult::isClosed)
            .thenComparing(RequirementResult::shortfall)
            .thenComparing(result -> result.missing().orElse(Rational.ZERO));

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

    /** {@code true} where nothing new counts for this one any more, though the award may yet be met; else empty. */
    public abstract Optional<Boolean> closed();

    private boolean isClosed() {
        return closed().orElse(false);
    }

    /** In what a leaf counts, for example {@code ECTS}; empty for a mere number. */
    public abstract Optional<String> unit();

    /** The least amount that a leaf asks for. */
    public abstract Optional<Rational> minimum();

    /** The largest amount that a leaf allows. */
    public abstract Optional<Rational> maximum();

    /** How much is counted for a leaf, with what is in progress. */
    public abstract Optional<Rational> counted();

    /** How much of what fills a leaf is cut off and not counted, where only so much of a part of it counts. */
    public abstract Optional<Rational> surplus();

    /** How much a leaf is missing, if it is not met. */
    public abstract Optional<Rational> missing();

    /**
     * How much more in this leaf alone would meet the whole award; empty where that alone is not enough, or where it would take
     * long to find.
     */
    public abstract Optional<Rational> mendedBy();

    /** How much of what is counted is in progress. */
    public abstract Optional<Rational> inProgress();

    /** What it lacks as a part of what it asks for, for example a quarter; more than one where several parts lack something. */
    public abstract Rational shortfall();

    /** The parts of a leaf of each of which only so much counts: buckets, parts of a total, and what rules of kind maximum cut. */
    public abstract List<PartResult> parts();

    /** What fills a leaf, by id. */
    public abstract List<Use> uses();

    /** How many of its parts are asked for, where it has parts. */
    public abstract Optional<Integer> needed();

    /** The requirements that it is made of, in their order. */
    public abstract List<RequirementResult> of();

    /** The leaves that lack something that is needed: of parts to choose from, those that can be met and lack least. */
    Stream<RequirementResult> lacking() {
        if (shortfall().signum() == 0) {
            return Stream.empty();
        }
        Stream<RequirementResult> nearest = of().stream().sorted(NEAREST).limit(needed().orElse(0));
        return of().isEmpty() ? Stream.of(this) : nearest.flatMap(RequirementResult::lacking);
    }

    /** This result and all below it, each before its parts. */
    public Stream<RequirementResult> all() {
        return Stream.concat(Stream.of(this), of().stream().flatMap(RequirementResult::all));
    }

    /** Builds a {@link RequirementResult}; every attribute may be set once. */
    public static final class Builder extends ImmutableRequirementResult.Builder {
        Builder() {}
    }
}
