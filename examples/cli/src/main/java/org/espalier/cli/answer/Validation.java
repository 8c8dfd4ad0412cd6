package org.espalier.cli.answer;

import java.time.LocalDate;
import java.util.List;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Report;
import org.espalier.stacking.StackValidator;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.Evaluation;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.ruleset.RuleSet;
import org.espalier.stacking.ruleset.RuleSets;

/**
 * A rule set ready to be applied on a day.
 *
 * @param ruleSet the rule set
 * @param rules its rules, with the named rules in place that they refer to
 * @param rulesOf the day whose rules apply
 * @param evaluation the day of evaluation and what is known of the case
 */
public record Validation(RuleSet ruleSet, List<RuleUse> rules, LocalDate rulesOf, Evaluation evaluation) {

    /** Copies the rules. */
    public Validation {
        rules = List.copyOf(rules);
    }

    /**
     * A rule set in a case.
     *
     * @param rulesOf the day whose rules apply
     * @param day the day of evaluation
     */
    public static Validation of(RuleSet ruleSet, LocalDate rulesOf, Circumstances circumstances, LocalDate day) {
        List<RuleUse> linked = ruleSet.linked(RuleSets.published());
        return new Validation(ruleSet, linked, rulesOf, ruleSet.evaluation(day, circumstances));
    }

    Report validate(Portfolio portfolio) {
        return StackValidator.of(rules).validate(portfolio.holdings(), evaluation);
    }

    LocalDate day() {
        return evaluation.day();
    }
}
