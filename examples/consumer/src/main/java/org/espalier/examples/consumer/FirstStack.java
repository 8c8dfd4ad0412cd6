package org.espalier.examples.consumer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Wording;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.AwardAudit;
import org.espalier.stacking.StackValidator;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.evaluation.Evaluation;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.Limits;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Rules;
import org.espalier.stacking.stack.CredentialStack;
import org.espalier.stacking.stack.StackAnalysis;

/**
 * What three credentials of one learner are worth together, in words.
 *
 * <pre>{@code
 * System.out.print(FirstStack.answer(LocalDate.parse("2026-11-22")));
 * }</pre>
 */
public final class FirstStack {

    private FirstStack() {}

    /** The answers for a day: what the rules say, the direction of the stack, and what the audit says. */
    public static String answer(LocalDate day) {
        Portfolio portfolio = Portfolio.of(
                "L-0417",
                List.of(course("sql", "6", 6, "0612"), course("etl", "6", 7, "0613"), course("ml", "3", 7, "0619")));
        Report report = StackValidator.of(
                        RuleUse.of("size", Rules.credits(EctsCredits.of(12), EctsCredits.of(30))),
                        RuleUse.of("level", Limits.levelProfile(EctsCredits.of(12), EqfLevel.EQF_7)))
                .validate(portfolio.holdings(), Evaluation.on(day));
        StackAnalysis stack =
                CredentialStack.from(portfolio).towards("data-engineer").analyse(Evaluation.on(day));
        AuditResult audit = AwardAudit.of(award()).audit(portfolio, day);
        return "rules: " + told(report) + "stack: " + stack.direction() + "\n" + told(stack.toReport()) + "award: "
                + audit.status() + "\n" + told(audit.report());
    }

    private static Holding course(String id, String ects, int level, String field) {
        return Holding.earned(MicroCredential.builder()
                .id(id)
                .title("en", "Course " + id)
                .ects(ects)
                .eqf(level)
                .field(field)
                .awardedBy("en", "Example University", "EE")
                .awardedOn(LocalDate.parse("2025-06-12"))
                .build());
    }

    private static Award award() {
        return Award.builder()
                .id("data-engineer")
                .title(LocalizedText.of("en", "Data Engineer"))
                .addRequirements(
                        Requirement.credits("advanced", EctsCredits.of(9), HoldingFilter.atLeast(EqfLevel.EQF_7)))
                .addRequirements(Requirement.credits("basics", EctsCredits.of(6), HoldingFilter.all()))
                .build();
    }

    private static String told(Report report) {
        return report.findings().stream()
                .map(finding -> "- " + Wording.installed().sentence(finding) + "\n")
                .collect(Collectors.joining("", report.verdict() + "\n", ""));
    }
}
