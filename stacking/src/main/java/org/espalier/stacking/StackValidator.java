package org.espalier.stacking;

import java.util.Collection;
import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Evaluation;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.ruleset.RuleSet;
import org.espalier.stacking.ruleset.RuleSets;

/**
 * Applies rules to a set of holdings: all rules, always, and never with an exception for bad holdings.
 *
 * <pre>{@code
 * Report report = StackValidator.of(
 *                 RuleUse.of("credits", Rules.credits(EctsCredits.of(6), EctsCredits.of(30))),
 *                 RuleUse.of("age", Rules.maximumAge(Period.ofYears(5))))
 *         .validate(holdings, Evaluation.on(LocalDate.parse("2026-11-22")));
 * }</pre>
 *
 * <p>The rules look at all holdings that are handed in; which of them count towards an award is the question of {@link
 * AwardAudit}. Verdicts are found at once, the facts of a finding when somebody looks at them; a report keeps the holdings
 * as long as it is kept. This class is immutable and thread-safe.
 */
public final class StackValidator {

    private final List<RuleUse> rules;

    private StackValidator(List<RuleUse> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * A validator of these rules.
     *
     * @throws IllegalArgumentException if there is none ({@code EMPTY_RULE}): nothing would be checked
     */
    public static StackValidator of(RuleUse... rules) {
        return of(List.of(rules));
    }

    /** A validator of these rules, see {@link #of(RuleUse...)}. */
    public static StackValidator of(Collection<RuleUse> rules) {
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("EMPTY_RULE: a validator without rules would check nothing");
        }
        return new StackValidator(List.copyOf(rules));
    }

    /** A validator of the rules of a rule set; what it imports is looked up among the published rule sets. */
    public static StackValidator of(RuleSet ruleSet) {
        return of(ruleSet.linked(RuleSets.published()));
    }

    /** What all rules say, in their order. */
    public Report validate(Collection<Holding> holdings, Evaluation evaluation) {
        return validate(CountedHoldings.of(holdings, evaluation));
    }

    /**
     * What does not hold and what is open, and nothing of what holds: the same verdict as {@link #validate(Collection,
     * Evaluation)}, sooner.
     */
    public Report unmet(Collection<Holding> holdings, Evaluation evaluation) {
        return unmet(CountedHoldings.of(holdings, evaluation));
    }

    /** What does not hold and what is open of holdings that are counted already. */
    public Report unmet(CountedHoldings counted) {
        if (!counted.exceptions().isEmpty()) {
            return withoutMet(validate(counted));
        }
        return Report.of(counted.evaluation().day(), RuleUse.unmet(rules, counted));
    }

    /** Where exceptions are decided, all rules are asked for their reasons: an exception tells what rests on it. */
    private static Report withoutMet(Report report) {
        List<Finding> unmet = report.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.SATISFIED)
                .filter(finding -> finding.verdict() != Verdict.NOT_APPLICABLE)
                .toList();
        return Report.builder()
                .evaluatedOn(report.evaluatedOn())
                .addAllFindings(unmet)
                .build();
    }

    /**
     * What all rules say of holdings that are counted already, in the order of the rules; and of each exception in the
     * case whether verdicts rest on it.
     */
    public Report validate(CountedHoldings counted) {
        List<Finding> findings = RuleUse.evaluate(rules, counted);
        findings.addAll(ExceptionFindings.of(rules, counted, findings));
        return Report.of(counted.evaluation().day(), findings);
    }
}
