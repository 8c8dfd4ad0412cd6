package org.espalier.stacking.rule;

import java.util.stream.Stream;
import org.espalier.core.finding.Finding;

/** A component that one rule offers as an elective and another requires. */
final class ElectiveIsRequired implements Suspicion {

    @Override
    public Stream<Finding> of(RuleTree tree) {
        FirstPlaces<String> required = new FirstPlaces<>();
        tree.required()
                .forEach(placed -> placed.rule().targets().required().forEach(name -> required.earlier(name, placed)));
        return tree.all().stream().flatMap(placed -> electives(placed, required));
    }

    private static Stream<Finding> electives(PlacedRule placed, FirstPlaces<String> required) {
        return placed.rule().targets().elective().stream()
                .flatMap(name ->
                        required
                                .of(name)
                                .map(other -> Suspicion.about("ELECTIVE_IS_REQUIRED", name, placed, other))
                                .stream());
    }
}
