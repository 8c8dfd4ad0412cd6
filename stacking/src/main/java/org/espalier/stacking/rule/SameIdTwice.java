package org.espalier.stacking.rule;

import org.espalier.core.fault.Faults;

/** That every id, at any depth, is used once: exceptions and reports name rules by it. */
final class SameIdTwice implements RuleCheck {

    @Override
    public void check(RuleTree tree, Faults faults) {
        FirstPlaces<String> first = new FirstPlaces<>();
        for (PlacedRule placed : tree.all()) {
            String id = placed.use().id();
            first.earlier(id, placed)
                    .ifPresent(other -> faults.check(
                            false, placed.path() + "/id", "SAME_ID: " + id + " stands at " + other.path() + " too"));
        }
    }
}
