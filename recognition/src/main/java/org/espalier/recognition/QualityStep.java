package org.espalier.recognition;

import java.util.ArrayList;
import java.util.List;
import org.espalier.recognition.comparison.ComparisonElement;
import org.espalier.recognition.criterion.Criterion;
import org.espalier.recognition.decision.RecognitionStep;

/** What assures the quality, by its criterion and as a difference. */
final class QualityStep implements Step {

    @Override
    public RecognitionStep step() {
        return RecognitionStep.QUALITY;
    }

    @Override
    public List<Item> take(RecognitionCase given) {
        List<Item> items = new ArrayList<>();
        items.addAll(Grades.of(Criterion.QUALITY_ASSURANCE, given));
        items.addAll(DifferenceItems.of(ComparisonElement.QUALITY, given));
        return items;
    }
}
