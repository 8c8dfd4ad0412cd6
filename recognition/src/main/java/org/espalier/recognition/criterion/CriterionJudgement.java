package org.espalier.recognition.criterion;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * The grade that a person gives to a criterion, with a reason: for what a machine cannot see in a document.
 *
 * <pre>{@code
 * CriterionJudgement.builder()
 *         .criterion(Criterion.LEARNING_OUTCOMES)
 *         .grade(CriterionGrade.C)
 *         .office("Admissions office")
 *         .on(LocalDate.parse("2026-11-22"))
 *         .because("Topics only: nothing says what a learner is able to do")
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCriterionJudgement.class)
@JsonDeserialize(as = ImmutableCriterionJudgement.class)
public abstract class CriterionJudgement {

    CriterionJudgement() {}

    /** A new builder; everything is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The criterion. */
    public abstract Criterion criterion();

    /** The grade; one of the four. */
    public abstract CriterionGrade grade();

    /** The office that judged; never the name of a person. */
    public abstract String office();

    /** The day of the judgement. Before it, the judgement does not count. */
    public abstract LocalDate on();

    /** Why. */
    public abstract String because();

    @Value.Check
    void check() {
        Faults.of("Criterion judgement")
                .check(grade().isKnown(), "grade", "one of the four is wanted: what nobody knows is not judged")
                .notBlank(office(), "office")
                .notBlank(because(), "because")
                .throwIfAny();
    }

    /** Builds a {@link CriterionJudgement}; every attribute may be set once. */
    public static final class Builder extends ImmutableCriterionJudgement.Builder {
        Builder() {}
    }
}
