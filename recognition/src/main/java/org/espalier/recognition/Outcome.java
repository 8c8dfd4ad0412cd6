package org.espalier.recognition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Finding;
import org.espalier.recognition.comparison.Cure;
import org.espalier.recognition.decision.DecisionStatus;
import org.espalier.recognition.decision.Remedy;
import org.espalier.recognition.decision.Route;

/** What was chosen: the rung of the ladder, the route, and what stands against more. */
record Outcome(Rung rung, Optional<Route> route, List<Item> against) {

    Outcome {
        against = List.copyOf(against);
    }

    DecisionStatus status() {
        return rung.status();
    }

    /** What stands against more; nothing where all is recognised. */
    private Stream<Item> items() {
        Stream<Item> all = Stream.concat(against.stream(), rung.items().stream());
        return status().isComplete() ? Stream.empty() : all.filter(Item::isUnmet);
    }

    List<Finding> reasons() {
        return items().map(Item::finding).distinct().toList();
    }

    /** What can be done; where nothing cures it, to ask again with better evidence. */
    List<Remedy> remedies(Remedies offered) {
        List<Remedy> remedies =
                items().flatMap(item -> item.remedy().stream()).distinct().toList();
        boolean helpless = remedies.isEmpty() && !status().isComplete();
        return helpless ? List.of(offered.worded(Cure.PORTFOLIO, "REMEDY_AGAIN", Facts.none())) : remedies;
    }
}
