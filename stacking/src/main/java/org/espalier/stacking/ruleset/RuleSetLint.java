package org.espalier.stacking.ruleset;

import java.util.ArrayList;
import java.util.List;
import org.espalier.core.file.Imports;
import org.espalier.core.file.Registry;
import org.espalier.core.finding.Finding;
import org.espalier.stacking.rule.RuleChecks;

/**
 * Looks at a rule set for what is allowed and looks like an oversight: the same target listed twice, an elective that is
 * required anyway, a rule without a source.
 *
 * <pre>{@code
 * List<Finding> findings = RuleSetLint.of(ruleSet);
 * }</pre>
 */
public final class RuleSetLint {

    private RuleSetLint() {}

    /** What looks like an oversight, each with its place; imports are looked up among the published rule sets. */
    public static List<Finding> of(RuleSet ruleSet) {
        return of(ruleSet, RuleSets.published());
    }

    /** What looks like an oversight, each with its place; imports are looked up in a registry. */
    public static List<Finding> of(RuleSet ruleSet, Registry<RuleSet> registry) {
        List<Finding> findings = new ArrayList<>(Imports.of(ruleSet, registry).findings());
        findings.addAll(RuleChecks.suspicious(ruleSet.tree()));
        return findings;
    }
}
