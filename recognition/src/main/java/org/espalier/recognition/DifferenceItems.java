package org.espalier.recognition;

import java.util.List;
import org.espalier.recognition.comparison.ComparisonElement;
import org.espalier.recognition.comparison.Difference;

/**
 * A difference as something found: what is open is asked of the learner where the document does not tell it, else of
 * the office; the others wait for the decision.
 */
final class DifferenceItems {

    private DifferenceItems() {}

    static List<Item> of(ComparisonElement element, RecognitionCase given) {
        return given.difference(element)
                .map(difference -> List.of(item(difference, given)))
                .orElse(List.of());
    }

    private static Item item(Difference difference, RecognitionCase given) {
        return difference.isOpen() ? open(difference, given) : Item.told(difference.finding());
    }

    private static Item open(Difference difference, RecognitionCase given) {
        List<String> data = new LearnerData(given).of(difference);
        return data.isEmpty()
                ? Item.judgedHere(difference.finding())
                : Item.open(difference.finding(), given.remedies().information(data));
    }
}
