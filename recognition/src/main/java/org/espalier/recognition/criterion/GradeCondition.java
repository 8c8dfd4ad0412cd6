package org.espalier.recognition.criterion;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What a policy asks of the grades of some criteria: each, or one of them, within bounds.
 *
 * <pre>{@code
 * GradeCondition.builder()
 *         .match(GradeMatch.ANY)
 *         .addCriteria(Criterion.TESTING)
 *         .atMost(CriterionGrade.D)
 *         .build();
 * }</pre>
 *
 * <p>A criterion that is not asked, of a course on site, is left out: it fails no condition and meets none.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableGradeCondition.class)
@JsonDeserialize(as = ImmutableGradeCondition.class)
public abstract class GradeCondition {

    GradeCondition() {}

    /** A new builder; match, criteria and one of the two bounds are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether all criteria or any of them. */
    public abstract GradeMatch match();

    /** The criteria, at least one. */
    public abstract Set<Criterion> criteria();

    /** The grade, or a better one. */
    public abstract Optional<CriterionGrade> atLeast();

    /** The grade, or a worse one. */
    public abstract Optional<CriterionGrade> atMost();

    /** Whether a grade lies within the bounds; one that is not known does not. */
    boolean accepts(CriterionGrade grade) {
        return grade.isKnown()
                && atLeast().stream().allMatch(grade::isAtLeast)
                && atMost().stream().allMatch(bound -> bound.isAtLeast(grade));
    }

    private static boolean isKnown(Optional<CriterionGrade> bound) {
        return bound.stream().allMatch(CriterionGrade::isKnown);
    }

    @Value.Check
    void check() {
        Faults.of("Grade condition")
                .check(!criteria().isEmpty(), "criteria", "at least one is needed")
                .check(atLeast().isPresent() != atMost().isPresent(), "", "one of atLeast and atMost is wanted")
                .check(isKnown(atLeast()), "atLeast", "one of the four grades is wanted")
                .check(isKnown(atMost()), "atMost", "one of the four grades is wanted")
                .throwIfAny();
    }

    /** Builds a {@link GradeCondition}; every attribute may be set once. */
    public static final class Builder extends ImmutableGradeCondition.Builder {
        Builder() {}
    }
}
