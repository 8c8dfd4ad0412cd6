package org.espalier.stacking.rule;

import org.espalier.core.fault.Faults;

/** One named check of rules that are used together. */
interface RuleCheck {

    void check(RuleTree tree, Faults faults);
}
