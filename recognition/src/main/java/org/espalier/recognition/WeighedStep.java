package org.espalier.recognition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.recognition.comparison.ComparisonElement;
import org.espalier.recognition.criterion.Criterion;
import org.espalier.recognition.decision.RecognitionStep;

/**
 * A step that is no more than a criterion, an element of the comparison, or both.
 *
 * @param step which step it is
 * @param criterion what is graded, if anything
 * @param element what is compared, if anything
 */
record WeighedStep(RecognitionStep step, Optional<Criterion> criterion, Optional<ComparisonElement> element)
        implements Step {

    static WeighedStep of(RecognitionStep step, Criterion criterion, ComparisonElement element) {
        return new WeighedStep(step, Optional.of(criterion), Optional.of(element));
    }

    static WeighedStep of(RecognitionStep step, Criterion criterion) {
        return new WeighedStep(step, Optional.of(criterion), Optional.empty());
    }

    static WeighedStep of(RecognitionStep step, ComparisonElement element) {
        return new WeighedStep(step, Optional.empty(), Optional.of(element));
    }

    @Override
    public List<Item> take(RecognitionCase given) {
        return Stream.concat(
                        criterion.stream().flatMap(graded -> Grades.of(graded, given).stream()),
                        element.stream().flatMap(compared -> DifferenceItems.of(compared, given).stream()))
                .toList();
    }
}
