package org.espalier.stacking.rule;

import org.espalier.core.fault.Faults;

/** That every id, present or former and at any depth, stands for one rule: exceptions and reports name rules by it. */
final class SameIdTwice implements RuleCheck {

    @Override
    public void check(RuleTree tree, Faults faults) {
        FirstPlaces<String> first = new FirstPlaces<>();
        for (PlacedRule placed : tree.all()) {
            for (String id : placed.use().ids()) {
                first.earlier(id, placed)
                        .ifPresent(other -> faults.check(false, place(placed, id), problem(id, other)));
            }
        }
    }

    private static String place(PlacedRule placed, String id) {
        return placed.path() + (id.equals(placed.use().id()) ? "/id" : "/formerIds");
    }

    private static String problem(String id, PlacedRule other) {
        return "SAME_ID: " + id + " stands at " + other.path() + " too";
    }
}
