package org.espalier.cli.answer;

import java.time.LocalDate;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Report;
import org.espalier.stacking.StackValidator;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.Evaluation;
import org.espalier.stacking.ruleset.RuleSet;

/**
 * A rule set ready to be applied on a day.
 *
 * @param ruleSet the rules
 * @param validator the rules, linked
 * @param evaluation the day and what is known of the case
 */
public record Validation(RuleSet ruleSet, StackValidator validator, Evaluation evaluation) {

    /** A rule set on a day, in a case. */
    public static Validation of(RuleSet ruleSet, LocalDate day, Circumstances circumstances) {
        return new Validation(ruleSet, StackValidator.of(ruleSet), ruleSet.evaluation(day, circumstances));
    }

    Report validate(Portfolio portfolio) {
        return validator.validate(portfolio.holdings(), evaluation);
    }

    LocalDate day() {
        return evaluation.day();
    }
}
