package org.espalier.stacking.rule;

import java.util.stream.Stream;
import org.espalier.core.finding.Finding;

/** A component that two rules require by its name: one credential would serve both. */
final class TargetTwice implements Suspicion {

    @Override
    public Stream<Finding> of(RuleTree tree) {
        FirstPlaces<String> first = new FirstPlaces<>();
        return tree.required().stream().flatMap(placed -> twice(placed, first));
    }

    private static Stream<Finding> twice(PlacedRule placed, FirstPlaces<String> first) {
        return placed.rule().targets().required().stream()
                .flatMap(name -> first
                        .earlier(name, placed)
                        .map(other -> Suspicion.about("TARGET_LISTED_TWICE", name, placed, other))
                        .stream());
    }
}
