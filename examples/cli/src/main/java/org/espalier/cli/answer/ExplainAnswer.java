package org.espalier.cli.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espalier.cli.input.LearnerDocuments;
import org.espalier.cli.page.FindingLines;
import org.espalier.cli.page.Page;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.stacking.AwardAudit;

/**
 * What every credential of one learner does for one requirement, or why it does nothing.
 *
 * @param requirement the id of the requirement
 * @param day the day of evaluation
 * @param learner the documents
 * @param report what was found; empty where nothing could be read
 */
public record ExplainAnswer(String requirement, LocalDate day, LearnerDocuments learner, Optional<Report> report)
        implements Answer {

    /** Explains a requirement from what could be read of the documents of a learner. */
    public static ExplainAnswer of(AwardAudit audit, String requirement, LocalDate day, LearnerDocuments learner) {
        Optional<Report> report = Optional.of(learner)
                .filter(LearnerDocuments::isUsable)
                .map(documents -> audit.explain(requirement, documents.portfolio(), day));
        return new ExplainAnswer(requirement, day, learner, report);
    }

    @Override
    public String name() {
        return learner.name();
    }

    @Override
    public ExitCode exit() {
        return learner.hasUnusable() ? ExitCode.UNUSABLE : ExitCode.of(whole().verdict());
    }

    /** All findings: of reading the files, then of the requirement. */
    private Report whole() {
        List<Finding> findings = new ArrayList<>(learner.findings());
        report.ifPresent(explained -> findings.addAll(explained.findings()));
        return Report.of(day, findings);
    }

    @Override
    public String summary() {
        return report.map(explained -> Words.loud(explained.verdict())).orElse("UNUSABLE") + learner.unusableSuffix();
    }

    @Override
    public void print(Page page) {
        page.title("Learner " + name());
        page.line("Requirement: " + requirement);
        page.line("Evaluated on " + day);
        page.blank();
        report.ifPresentOrElse(
                explained -> explained.findings().forEach(FindingLines.on(page, 2)::addReason),
                () -> page.line("UNUSABLE: no file could be read."));
        ReadingSection.print(page, learner);
    }

    @Override
    public String kind() {
        return "report/1";
    }

    @Override
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("verdict", whole().verdict());
        json.put("evaluatedOn", day);
        json.put("findings", whole().findings());
        return json;
    }
}
