package org.espalier.stacking.rule;

import java.util.HashMap;
import java.util.Map;
import org.espalier.core.fault.Faults;

/** That every id, at any depth, is used once: exceptions and reports name rules by it. */
final class SameIdTwice implements RuleCheck {

    @Override
    public void check(RuleTree tree, Faults faults) {
        Map<String, String> places = new HashMap<>();
        for (PlacedRule placed : tree.all()) {
            String first = places.putIfAbsent(placed.use().id(), placed.path());
            faults.check(
                    first == null, placed.path() + "/id", "SAME_ID: " + placed.use().id() + " stands at " + first + " too");
        }
    }
}
