package org.espalier.stacking.evaluation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.LearningOutcome;

/** By what the outcomes of a holding are identified: as granted, else as issued. */
final class CountedOutcomes {

    private CountedOutcomes() {}

    static Set<String> of(Holding holding) {
        return holding.grant()
                .<Set<String>>map(grant -> new TreeSet<>(grant.outcomes()))
                .orElseGet(() -> issued(holding.credential().learningOutcomes()));
    }

    private static Set<String> issued(List<LearningOutcome> outcomes) {
        if (outcomes.isEmpty()) {
            return Set.of();
        }
        Set<String> identities = new TreeSet<>();
        outcomes.forEach(outcome -> outcome.identity().ifPresent(identities::add));
        return identities;
    }
}
