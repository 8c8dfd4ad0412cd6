package org.espalier.recognition.decision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What came of one step of the assessment.
 *
 * <pre>{@code
 * StepResult.of(RecognitionStep.AGE, Verdict.SATISFIED, List.of());
 * }</pre>
 *
 * <p>A step that was not taken, because an earlier one decided, is not applicable. This class is immutable and
 * thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableStepResult.class)
@JsonDeserialize(as = ImmutableStepResult.class)
public abstract class StepResult {

    StepResult() {}

    /** A new builder; step and verdict are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What came of a step. */
    public static StepResult of(RecognitionStep step, Verdict verdict, List<Finding> findings) {
        return builder().step(step).verdict(verdict).addAllFindings(findings).build();
    }

    /** The step. */
    public abstract RecognitionStep step();

    /** Satisfied, violated, undetermined where a datum is missing, not applicable where the step was not taken. */
    public abstract Verdict verdict();

    /** What was found, beside criteria and differences, which the decision tells by themselves. */
    public abstract List<Finding> findings();

    /** Builds a {@link StepResult}; every attribute may be set once. */
    public static final class Builder extends ImmutableStepResult.Builder {
        Builder() {}
    }
}
