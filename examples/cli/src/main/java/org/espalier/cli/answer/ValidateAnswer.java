package org.espalier.cli.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espalier.cli.input.LearnerDocuments;
import org.espalier.cli.page.Page;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Severity;

/**
 * What a rule set says of the credentials of one learner.
 *
 * @param validation the rule set and the day
 * @param learner the documents
 * @param report what the rules say; empty where nothing could be read
 */
public record ValidateAnswer(Validation validation, LearnerDocuments learner, Optional<Report> report)
        implements Answer {

    /** Applies the rules to what could be read of the documents of a learner. */
    public static ValidateAnswer of(Validation validation, LearnerDocuments learner) {
        Optional<Report> report = Optional.of(learner)
                .filter(LearnerDocuments::isUsable)
                .map(documents -> validation.validate(documents.portfolio()));
        return new ValidateAnswer(validation, learner, report);
    }

    @Override
    public String name() {
        return learner.name();
    }

    @Override
    public ExitCode exit() {
        return learner.hasUnusable() ? ExitCode.UNUSABLE : ExitCode.of(all().verdict());
    }

    @Override
    public String summary() {
        return report.map(ValidateAnswer::decisive).map(Headline::of).orElse("UNUSABLE") + learner.unusableSuffix();
    }

    /** A report without what is merely told, such as the parts of rules. */
    private static Report decisive(Report report) {
        List<Finding> findings = report.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
        return Report.builder().addAllFindings(findings).build();
    }

    /** All findings: of reading the files, then of the rules. */
    Report all() {
        List<Finding> findings = new ArrayList<>(learner.findings());
        report.ifPresent(found -> findings.addAll(found.findings()));
        return Report.of(validation.day(), findings);
    }

    @Override
    public void print(Page page) {
        new ValidatePage(page, this).print();
    }

    @Override
    public String kind() {
        return "validation/1";
    }

    @Override
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        learner.portfolio().learner().ifPresent(pseudonym -> json.put("learner", pseudonym));
        json.put("ruleSet", validation.ruleSet().id());
        json.put("ruleSetVersion", validation.ruleSet().version());
        json.put("rulesOf", validation.rulesOf());
        json.put("evaluatedOn", validation.day());
        json.put("verdict", all().verdict());
        json.put("findings", all().findings());
        return json;
    }
}
