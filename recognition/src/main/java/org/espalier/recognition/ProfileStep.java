package org.espalier.recognition;

import java.util.ArrayList;
import java.util.List;
import org.espalier.recognition.comparison.ComparisonElement;
import org.espalier.recognition.decision.RecognitionStep;

/** Whether field and orientation are those of what it is to stand for. */
final class ProfileStep implements Step {

    @Override
    public RecognitionStep step() {
        return RecognitionStep.PROFILE;
    }

    @Override
    public List<Item> take(RecognitionCase given) {
        List<Item> items = new ArrayList<>();
        items.addAll(DifferenceItems.of(ComparisonElement.PROFILE, given));
        return items;
    }
}
