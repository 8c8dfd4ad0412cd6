package org.espalier.stacking.ruleset;

import org.espalier.core.fault.Faults;
import org.espalier.stacking.rule.RuleChecks;

/** What makes a rule set unusable, beside what is wrong in its envelope and in each rule alone. */
final class RuleSetFaults {

    private RuleSetFaults() {}

    static Faults in(RuleSet ruleSet, Faults faults) {
        faults.check(
                !ruleSet.rules().isEmpty() || !ruleSet.blocks().isEmpty(),
                "rules",
                "EMPTY_RULE: at least one rule is needed");
        return RuleChecks.refuse(ruleSet.tree(), faults);
    }
}
