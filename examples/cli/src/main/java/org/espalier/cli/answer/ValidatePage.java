package org.espalier.cli.answer;

import java.util.List;
import java.util.Optional;
import org.espalier.cli.page.FindingLines;
import org.espalier.cli.page.Page;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.ruleset.RuleSet;

/** What a rule set says, as text: rule by rule, with what it asks for, what was found, and where it comes from. */
final class ValidatePage {

    private final Page page;
    private final ValidateAnswer answer;
    private final RuleSet ruleSet;

    ValidatePage(Page page, ValidateAnswer answer) {
        this.page = page;
        this.answer = answer;
        this.ruleSet = answer.validation().ruleSet();
    }

    void print() {
        page.title("Learner " + answer.name());
        page.line("Rules: " + ruleSet.title().text() + " [" + ruleSet + "], " + RuleSetWords.standing(ruleSet));
        page.line("Evaluated on " + answer.validation().day());
        if (!ruleSet.holdsOn(answer.validation().day())) {
            page.line("These rules do not hold on that day: " + RuleSetWords.period(ruleSet) + ".");
        }
        page.blank().line(answer.summary());
        answer.report().ifPresent(this::rules);
        ReadingSection.print(page, answer.learner());
        page.blank().line("This report creates no entitlement: the receiver decides.");
    }

    private void rules(Report report) {
        ruleSet.rules().forEach(use -> rule(use, report));
        List<Finding> others = report.findings().stream()
                .filter(finding -> finding.fact("rule").isEmpty())
                .toList();
        others.forEach(FindingLines.on(page, 2)::add);
    }

    private void rule(RuleUse use, Report report) {
        page.section(Words.named(use.label(), use.id()) + ": " + use.rule().sentence());
        report.findings().stream().filter(finding -> concerns(finding, use)).forEach(FindingLines.on(page, 2)::add);
        use.because().ifPresent(reason -> page.line(2, "because " + reason));
        use.source()
                .or(() -> ruleSet.sources().stream().findFirst())
                .ifPresent(source -> page.line(2, "source: " + RuleSetWords.cited(source)));
    }

    private static boolean concerns(Finding finding, RuleUse use) {
        return finding.fact("rule").equals(Optional.of(Fact.of(use.id()))) || isOfPart(finding, use);
    }

    private static boolean isOfPart(Finding finding, RuleUse use) {
        return use.rule().parts().stream().anyMatch(part -> concerns(finding, part.use()));
    }
}
