package org.espalier.stacking.rule;

import java.util.stream.Stream;
import org.espalier.core.finding.Finding;

/** The same rule under two ids. */
final class SameRuleTwice implements Suspicion {

    @Override
    public Stream<Finding> of(RuleTree tree) {
        FirstPlaces<Rule> first = new FirstPlaces<>();
        return tree.all().stream()
                .flatMap(placed -> first
                        .earlier(placed.rule(), placed)
                        .map(other -> Suspicion.about(
                                "RULE_STANDS_TWICE", placed.rule().sentence(), placed, other))
                        .stream());
    }
}
