package org.espalier.cli.answer;

import java.util.List;
import java.util.function.Predicate;
import org.espalier.cli.page.FindingLines;
import org.espalier.cli.page.Page;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.ruleset.RuleSet;

/** What a rule set says, as text: rule by rule, with what it asks for, what was found, and where it comes from. */
final class ValidatePage {

    private final Page page;
    private final ValidateAnswer answer;
    private final Validation validation;
    private final RuleSet ruleSet;

    ValidatePage(Page page, ValidateAnswer answer) {
        this.page = page;
        this.answer = answer;
        this.validation = answer.validation();
        this.ruleSet = validation.ruleSet();
    }

    void print() {
        page.title("Learner " + answer.name());
        page.line("Rules: " + Words.named(ruleSet.title().text(), ruleSet.toString()) + ", "
                + RuleSetWords.standing(ruleSet));
        ruleSet.sources().forEach(source -> page.line("Source: " + RuleSetWords.cited(source)));
        days();
        page.blank().line(answer.summary());
        answer.report().ifPresent(this::rules);
        ReadingSection.print(page, answer.learner());
        page.blank().line("This report creates no entitlement: the receiver decides.");
    }

    private void days() {
        boolean same = validation.rulesOf().equals(validation.day());
        page.line("Evaluated on " + validation.day() + (same ? "" : ", by the rules of " + validation.rulesOf()));
        if (!ruleSet.holdsOn(validation.rulesOf())) {
            page.line("These rules do not hold on " + validation.rulesOf() + ": " + RuleSetWords.period(ruleSet) + ".");
        }
    }

    private void rules(Report report) {
        RuleFindings findings = RuleFindings.of(validation.rules(), report);
        validation.rules().forEach(use -> rule(use, findings.of(use)));
        if (!findings.others().isEmpty()) {
            page.section("Exceptions in this case");
            findings.others().forEach(FindingLines.on(page, 2)::add);
        }
    }

    private void rule(RuleUse use, List<Finding> findings) {
        page.section(Words.named(use.label(), use.id()) + ": " + use.rule().sentence());
        fulfilling(findings);
        findings.stream().filter(Predicate.not(ValidatePage::isFolded)).forEach(FindingLines.on(page, 2)::add);
        use.because().ifPresent(reason -> page.line(2, "because " + reason));
        use.source().ifPresent(source -> page.line(2, "source: " + RuleSetWords.cited(source)));
    }

    private void fulfilling(List<Finding> findings) {
        long number = findings.stream().filter(ValidatePage::isFolded).count();
        if (number > 0) {
            FindingLines.on(page, 2)
                    .addSatisfied(Words.count(number, "credential is as it should be", "credentials are as they should be")
                            + ".");
        }
    }

    /** Of credentials that are as they should be the number is enough; the JSON tells each. */
    private static boolean isFolded(Finding finding) {
        return finding.verdict() == Verdict.SATISFIED
                && finding.subject().credential().isPresent()
                && finding.fact("exceptions").isEmpty();
    }
}
