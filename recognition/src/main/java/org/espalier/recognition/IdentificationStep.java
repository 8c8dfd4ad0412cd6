package org.espalier.recognition;

import java.util.ArrayList;
import java.util.List;
import org.espalier.recognition.criterion.Criterion;
import org.espalier.recognition.decision.RecognitionStep;

/** Whether the learner was identified in the assessment. */
final class IdentificationStep implements Step {

    @Override
    public RecognitionStep step() {
        return RecognitionStep.IDENTIFICATION;
    }

    @Override
    public List<Item> take(RecognitionCase given) {
        List<Item> items = new ArrayList<>();
        items.addAll(Grades.of(Criterion.IDENTIFICATION, given));
        return items;
    }
}
