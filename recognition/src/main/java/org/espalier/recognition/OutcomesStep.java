package org.espalier.recognition;

import java.util.ArrayList;
import java.util.List;
import org.espalier.recognition.comparison.ComparisonElement;
import org.espalier.recognition.criterion.Criterion;
import org.espalier.recognition.decision.RecognitionStep;

/** Which essential outcomes are covered. */
final class OutcomesStep implements Step {

    @Override
    public RecognitionStep step() {
        return RecognitionStep.OUTCOMES;
    }

    @Override
    public List<Item> take(RecognitionCase given) {
        List<Item> items = new ArrayList<>();
        items.addAll(Grades.of(Criterion.LEARNING_OUTCOMES, given));
        items.addAll(DifferenceItems.of(ComparisonElement.LEARNING_OUTCOMES, given));
        return items;
    }
}
