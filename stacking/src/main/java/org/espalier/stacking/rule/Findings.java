package org.espalier.stacking.rule;

import java.util.List;
import java.util.function.Supplier;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.FindingKind;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;

/**
 * Collects what one rule says as findings of its policy: all of it, or what does not hold or is open. The verdicts are
 * found at once, the reasons of some of them when somebody asks for their facts. Not thread-safe, meant for one evaluation.
 */
final class Findings {

    private final RuleUse use;
    private final boolean onlyUnmet;
    private final List<Finding> findings;

    Findings(RuleUse use, boolean onlyUnmet, List<Finding> findings) {
        this.use = use;
        this.onlyUnmet = onlyUnmet;
        this.findings = findings;
    }

    /** Whether a finding of this verdict is asked for. */
    boolean wants(Verdict verdict) {
        return !onlyUnmet || Outcome.isUnmet(verdict);
    }

    /** Whether only those findings are asked for that do not hold or are open. */
    boolean areOnlyUnmet() {
        return onlyUnmet;
    }

    /** How many there are, of this rule and of those before it. */
    int size() {
        return findings.size();
    }

    /** All outcomes of the rule. */
    void addAll(List<Outcome> outcomes) {
        for (Outcome outcome : onlyUnmet ? Outcome.unmet(outcomes) : outcomes) {
            findings.add(use.finding(outcome));
        }
    }

    /** What the findings of the rule have in common. */
    FindingKind kind(String code) {
        return FindingKind.of(code, use.severity(), use.source());
    }

    /** The only outcome of the rule, if it is asked for. */
    void add(String code, Verdict verdict, Supplier<Outcome> reasons) {
        if (wants(verdict)) {
            add(kind(code), verdict, Subject.whole(), () -> reasons.get().facts());
        }
    }

    /**
     * An outcome that tells nothing yet of the rule that uses it.
     *
     * @param facts the facts of that outcome, asked for later if at all
     */
    void add(FindingKind kind, Verdict verdict, Subject subject, Supplier<Facts> facts) {
        findings.add(kind.found(verdict, subject, use.told().plusLater(facts)));
    }
}
