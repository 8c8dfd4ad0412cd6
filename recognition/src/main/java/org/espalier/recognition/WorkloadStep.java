package org.espalier.recognition;

import java.util.ArrayList;
import java.util.List;
import org.espalier.recognition.comparison.ComparisonElement;
import org.espalier.recognition.comparison.Component;
import org.espalier.recognition.criterion.Criterion;
import org.espalier.recognition.decision.RecognitionStep;

/** Whether the volume is known, and that of what it is to stand for. */
final class WorkloadStep implements Step {

    @Override
    public RecognitionStep step() {
        return RecognitionStep.WORKLOAD;
    }

    @Override
    public List<Item> take(RecognitionCase given) {
        List<Item> items = new ArrayList<>();
        items.addAll(Grades.of(Criterion.WORKLOAD, given));
        items.addAll(DifferenceItems.of(ComparisonElement.WORKLOAD, given));
        if (isSizeWanted(given)) {
            items.add(creditsWanted(given));
        }
        return items;
    }

    static Item creditsWanted(RecognitionCase given) {
        return Item.open(
                Told.undetermined("RECOGNITION_CREDITS", Told.missing("credits")),
                given.remedies().information(List.of(new LearnerData(given).size())));
    }

    /** Without a component that tells its credits, those of the credential are what is recognised. */
    private static boolean isSizeWanted(RecognitionCase given) {
        boolean told = given.request().component().flatMap(Component::credits).isPresent();
        Credits credits = given.credits();
        return given.isAboutCredits() && !told && credits.own().isEmpty() && !credits.isNone();
    }
}
