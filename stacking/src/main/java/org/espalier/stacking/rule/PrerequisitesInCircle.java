package org.espalier.stacking.rule;

import java.util.List;
import org.espalier.core.fault.Faults;

/** Prerequisites that nobody can fulfil, because each needs another one first. */
final class PrerequisitesInCircle implements RuleCheck {

    @Override
    public void check(RuleTree tree, Faults faults) {
        List<RuleUse> required = tree.required().stream().map(PlacedRule::use).toList();
        PrerequisiteCycle.in(required).forEach(cycle -> faults.checkBetween(false, place(tree, cycle), problem(cycle)));
    }

    private static String place(RuleTree tree, PrerequisiteCycle cycle) {
        return tree.all().stream()
                .filter(placed -> cycle.rules().contains(placed.use().id()))
                .map(PlacedRule::path)
                .findFirst()
                .orElse("rules");
    }

    private static String problem(PrerequisiteCycle cycle) {
        return "PREREQUISITE_CYCLE: " + String.join(" -> ", cycle.path());
    }
}
