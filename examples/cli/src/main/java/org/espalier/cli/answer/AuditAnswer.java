package org.espalier.cli.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.espalier.cli.input.LearnerDocuments;
import org.espalier.cli.page.Page;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.json.FileKind;
import org.espalier.stacking.AwardAudit;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.award.Award;

/**
 * How far one learner is towards an award.
 *
 * <p>What was wrong in the files belongs to the answer: an award is not reported as met while a file has errors, for what
 * was left out of it might be a revocation.
 *
 * @param award the award
 * @param day the day of evaluation
 * @param learner the documents
 * @param result what the audit says of what could be read; empty where nothing could
 */
public record AuditAnswer(Award award, LocalDate day, LearnerDocuments learner, Optional<AuditResult> result)
        implements Answer {

    private static final ObjectMapper JSON = EspalierJson.mapper();

    /** Audits what could be read of the documents of a learner. */
    public static AuditAnswer of(Award award, AwardAudit audit, LocalDate day, LearnerDocuments learner) {
        Optional<AuditResult> result = Optional.of(learner)
                .filter(LearnerDocuments::isUsable)
                .map(documents -> audit.audit(documents.portfolio(), day));
        return new AuditAnswer(award, day, learner, result);
    }

    @Override
    public String name() {
        return learner.name();
    }

    @Override
    public ExitCode exit() {
        if (learner.hasUnusable()) {
            return ExitCode.UNUSABLE;
        }
        return ExitCode.of(report().verdict());
    }

    @Override
    public String summary() {
        return result.map(AuditAnswer::headline).orElse("UNUSABLE") + learner.unusableSuffix();
    }

    static String headline(AuditResult result) {
        String counted = Words.amounts(result.counted());
        String missing = Words.amounts(result.missing());
        boolean lacks = result.status() != AwardStatus.ELIGIBLE_FOR_REVIEW && !missing.isEmpty();
        return Words.loud(result.status()) + ": " + (counted.isEmpty() ? "nothing" : counted) + " counted"
                + underway(result) + (lacks ? ", " + missing + " missing" : "");
    }

    private static String underway(AuditResult result) {
        Map<String, Rational> underway = new TreeMap<>();
        result.all()
                .forEach(requirement -> requirement
                        .inProgress()
                        .ifPresent(amount -> underway.merge(requirement.unit().orElse(""), amount, Rational::plus)));
        return underway.isEmpty() ? "" : ", of which " + Words.amounts(underway) + " in progress";
    }

    /** All findings: of reading the files, then of the audit. */
    Report report() {
        List<Finding> findings = new ArrayList<>(learner.findings());
        result.ifPresent(audited -> findings.addAll(audited.findings()));
        return Report.of(day, findings);
    }

    @Override
    public void print(Page page) {
        new AuditPage(page, this).print();
    }

    @Override
    public String kind() {
        return result.isPresent() ? "audit/1" : FileKind.REPORT.text();
    }

    /** The result with the findings of reading before its own; without a result, the report. */
    @Override
    public Map<String, Object> json() {
        ObjectNode tree = JSON.valueToTree(result.<Object>map(found -> found).orElseGet(this::report));
        tree.set("findings", JSON.valueToTree(report().findings()));
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : tree.properties()) {
            fields.put(field.getKey(), field.getValue());
        }
        return fields;
    }
}
