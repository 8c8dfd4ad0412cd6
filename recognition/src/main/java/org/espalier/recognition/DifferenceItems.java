package org.espalier.recognition;

import java.util.List;
import org.espalier.recognition.comparison.ComparisonElement;
import org.espalier.recognition.comparison.Difference;

/** A difference as something found: open ones are asked for, the others wait for the decision. */
final class DifferenceItems {

    private DifferenceItems() {}

    static List<Item> of(ComparisonElement element, RecognitionCase given) {
        return given.difference(element)
                .map(difference -> List.of(item(difference, given)))
                .orElse(List.of());
    }

    private static Item item(Difference difference, RecognitionCase given) {
        return difference.isOpen()
                ? Item.open(
                        difference.finding(),
                        given.remedies()
                                .information(List.of(difference.element().label())))
                : Item.told(difference.finding());
    }
}
