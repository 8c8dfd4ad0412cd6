package org.espalier.cli.answer;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.espalier.cli.page.FindingLines;
import org.espalier.cli.page.Page;
import org.espalier.core.finding.Confidence;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Source;
import org.espalier.core.finding.Wording;
import org.espalier.stacking.audit.Alternative;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.audit.RequirementResult;
import org.espalier.stacking.audit.Use;
import org.espalier.stacking.award.Award;

/** An audit as text for a registrar: the answer, what it rests on, and what to do. */
final class AuditPage {

    private static final Set<String> TOLD_AS_DATA =
            Set.of("AWARD", "REQUIREMENT", "COMPLETING_MEETS", "COMPLETING_HELPS");
    private static final Set<String> PROOFS =
            Set.of("AWARD_CONTRADICTION", "OUT_OF_REACH", "DEADLINE_PASSED", "WITNESS", "CLOSED_SEARCH", "EXHAUSTED");
    private static final Set<String> ALTERNATIVES = Set.of("NO_MORE_ALTERNATIVES", "ALTERNATIVES_CUT_SHORT");

    private final Page page;
    private final AuditAnswer answer;
    private final Award award;

    AuditPage(Page page, AuditAnswer answer) {
        this.page = page;
        this.answer = answer;
        this.award = answer.award();
    }

    void print() {
        page.title("Learner " + answer.name());
        page.line("Award: " + title());
        award.source().ifPresent(source -> page.line("Source: " + cited(source)));
        page.line("Evaluated on " + answer.day());
        page.blank();
        answer.result().ifPresentOrElse(this::result, () -> page.line("UNUSABLE: no file could be read."));
        ReadingSection.print(page, answer.learner());
        NextSteps.print(page, answer);
    }

    private String title() {
        String id = Words.named(award.title().text(), award.id());
        String version = award.version().map(text -> ", version " + text).orElse("");
        return id
                + version
                + award.receiver().map(text -> ", asked for by " + text).orElse("");
    }

    private static String cited(Source source) {
        return source.citation() + (source.confidence() == Confidence.VERIFIED ? "" : " (unverified)");
    }

    private void result(AuditResult result) {
        page.line(AuditAnswer.headline(result) + shares(result));
        if (answer.learner().hasUnusable() || answer.learner().hasErrors()) {
            page.line("This holds only for what could be read; see the files below.");
        }
        page.section("Requirements");
        result.requirements().forEach(requirement -> RequirementLines.print(page, requirement));
        rules(result);
        reasons("Does not count", result, finding -> isNotCounted(result, finding));
        reasons("Proof", result, finding -> PROOFS.contains(finding.code()));
        alternatives(result);
        section("Also", result, finding -> isOther(result, finding));
    }

    /** How the missing amount is made up, where several requirements lack something. */
    private static String shares(AuditResult result) {
        List<RequirementResult> open = result.lacking()
                .filter(requirement -> requirement.missing().isPresent())
                .toList();
        return result.status() == AwardStatus.ELIGIBLE_FOR_REVIEW || open.size() < 2
                ? ""
                : open.stream()
                        .map(one -> Words.amount(
                                        one.missing().orElseThrow(), one.unit().orElse("")) + " for " + one.title())
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private void rules(AuditResult result) {
        List<Finding> findings = result.findings().stream()
                .filter(finding -> finding.fact("rule").isPresent() && !isNotCounted(result, finding))
                .toList();
        if (!findings.isEmpty()) {
            page.section("Rules over everything that is counted");
            findings.forEach(this::rule);
        }
    }

    private void rule(Finding finding) {
        FindingLines.on(page, 2).add(finding);
        String rule = finding.fact("rule").map(Fact::text).orElse("");
        String because = finding.fact("because").map(fact -> ": " + fact.text()).orElse("");
        page.line(11, "rule " + rule + because);
    }

    private void section(String title, AuditResult result, Predicate<Finding> belongs) {
        List<Finding> findings = result.findings().stream().filter(belongs).toList();
        if (!findings.isEmpty()) {
            page.section(title);
            findings.forEach(FindingLines.on(page, 2)::add);
        }
    }

    private void reasons(String title, AuditResult result, Predicate<Finding> belongs) {
        List<Finding> findings = result.findings().stream().filter(belongs).toList();
        if (!findings.isEmpty()) {
            page.section(title);
            findings.forEach(FindingLines.on(page, 2)::addReason);
        }
    }

    private void alternatives(AuditResult result) {
        List<Finding> fewer = result.findings().stream()
                .filter(finding -> ALTERNATIVES.contains(finding.code()))
                .toList();
        if (!result.alternatives().isEmpty() || !fewer.isEmpty()) {
            page.section("Other ways of counting, the better first");
        }
        for (int i = 0; i < result.alternatives().size(); i++) {
            Alternative other = result.alternatives().get(i);
            String worth = other.shortfall().signum() == 0 ? "everything is met" : "lacks " + other.shortfall();
            page.item(2, (i + 1) + ".", 5, worth);
            other.uses().forEach((leaf, uses) -> page.line(5, leaf + ": " + amounts(uses, unit(result, leaf))));
        }
        fewer.forEach(finding -> page.line(2, Wording.installed().sentence(finding)));
    }

    private static String unit(AuditResult result, String leaf) {
        return result.requirement(leaf).flatMap(RequirementResult::unit).orElse("");
    }

    private static String amounts(List<Use> uses, String unit) {
        return uses.stream()
                .map(use -> use.credential() + " (" + RequirementLines.amount(use, unit) + ")")
                .collect(Collectors.joining(", "));
    }

    private static boolean isNotCounted(AuditResult result, Finding finding) {
        return finding.subject()
                .credential()
                .filter(result.notCounted()::contains)
                .isPresent();
    }

    private static boolean isOther(AuditResult result, Finding finding) {
        return !TOLD_AS_DATA.contains(finding.code())
                && !PROOFS.contains(finding.code())
                && !ALTERNATIVES.contains(finding.code())
                && !isNotCounted(result, finding)
                && finding.fact("rule").isEmpty();
    }
}
