package org.espalier.recognition.criterion;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Finding;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * The grade of one criterion, and the reason for it.
 *
 * <pre>{@code
 * CriterionResult level = Criteria.assess(evidence).get(2);
 * level.grade();   // A
 * Wording.installed().sentence(level.finding());
 * }</pre>
 *
 * <p>The finding is satisfied for A and B, violated for C and D, undetermined where the grade is not known, and not
 * applicable where the criterion is not asked. It is a note: what it weighs is for the policy of a receiver.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCriterionResult.class)
@JsonDeserialize(as = ImmutableCriterionResult.class)
public abstract class CriterionResult {

    CriterionResult() {}

    /** A new builder; criterion, grade and finding are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The criterion. */
    public abstract Criterion criterion();

    /** The grade. */
    public abstract CriterionGrade grade();

    /** The grade if all that is not told were as good as it can be; where the grade is not known, A unless told. */
    @Value.Default
    public CriterionGrade atBest() {
        return grade().isKnown() ? grade() : CriterionGrade.A;
    }

    /** Whether it is asked at all: verification and identification are not, of a course on site. Absent where that is not known. */
    public abstract Optional<Boolean> asked();

    /** The reason, as data: the grade is its fact {@code grade}, the reason its fact {@code reason}. */
    public abstract Finding finding();

    /** Whether it is known not to be asked. */
    public boolean isNotAsked() {
        return asked().equals(Optional.of(false));
    }

    @Value.Check
    void check() {
        Faults.of("Criterion result")
                .check(atBest().isKnown(), "atBest", "one of the four grades is wanted")
                .check(!atBest().isBelow(grade()), "atBest", "is worse than the grade")
                .check(finding().code().equals(criterion().code()), "finding", "is of another criterion")
                .throwIfAny();
    }

    /** Builds a {@link CriterionResult}; every attribute may be set once. */
    public static final class Builder extends ImmutableCriterionResult.Builder {
        Builder() {}
    }
}
