package org.espalier.qa.offer;

import java.util.LinkedHashSet;
import java.util.Set;
import org.espalier.core.credential.LearningOutcome;

/** The outcomes of a credential by which it can be compared with others. */
final class Outcomes {

    private Outcomes() {}

    static Set<String> identified(OfferItem item) {
        Set<String> outcomes = new LinkedHashSet<>();
        item.credential()
                .learningOutcomes()
                .forEach(outcome -> outcome.identity().ifPresent(outcomes::add));
        return outcomes;
    }

    /** Whether there are outcomes, and every one of them can be compared. */
    static boolean areAllIdentified(OfferItem item) {
        return !item.credential().learningOutcomes().isEmpty()
                && item.credential().learningOutcomes().stream()
                        .map(LearningOutcome::identity)
                        .noneMatch(java.util.Optional::isEmpty);
    }
}
