package org.espalier.cli.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espalier.cli.page.FindingLines;
import org.espalier.cli.page.Page;
import org.espalier.core.file.DataFile;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;
import org.espalier.recognition.policy.ReceiverPolicy;
import org.espalier.recognition.policy.ReceiverPolicyLint;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.AwardFile;
import org.espalier.stacking.AwardLint;
import org.espalier.stacking.ruleset.RuleSet;
import org.espalier.stacking.ruleset.RuleSetLint;

/**
 * What is wrong in a file with a rule set, an award or the policy of a receiver, and what looks like an oversight.
 *
 * @param name the file
 * @param told what the file holds, as far as it could be read
 * @param findings everything that was found
 */
public record LintAnswer(String name, Optional<Told> told, List<Finding> findings) implements Answer {

    /**
     * What a file holds.
     *
     * @param field what it is, as a field of JSON
     * @param id its id, with its version where it has one
     * @param line what it is, in words
     */
    public record Told(String field, String id, String line) {}

    /** Copies the findings. */
    public LintAnswer {
        findings = List.copyOf(findings);
    }

    /** What came of reading a file; what has no faults is looked at more closely. */
    public static LintAnswer of(String name, byte[] bytes) {
        Optional<FileKind> kind =
                DataFile.within(JsonLimits.STANDARD).tree(bytes).value().flatMap(FileKind::of);
        if (kind.equals(Optional.of(ReceiverPolicy.kind()))) {
            return ofPolicy(name, ReceiverPolicy.read(bytes));
        }
        return kind.equals(Optional.of(FileKind.AWARD))
                ? ofAward(name, AwardFile.read(bytes))
                : ofRuleSet(name, RuleSet.read(bytes));
    }

    /** What came of reading nothing. */
    public static LintAnswer ofNothing(String name, List<Finding> findings) {
        return new LintAnswer(name, Optional.empty(), findings);
    }

    private static LintAnswer ofRuleSet(String name, JsonReading<RuleSet> reading) {
        List<Finding> findings = reading.isClean() ? RuleSetLint.of(reading.orElseThrow()) : reading.findings();
        return new LintAnswer(name, reading.value().map(LintAnswer::told), findings);
    }

    private static Told told(RuleSet rules) {
        String words = "Rule set: " + Words.named(rules.title().text(), rules.toString()) + ", "
                + Words.count(rules.rules().size(), "rule", "rules");
        return new Told("ruleSet", rules.toString(), words);
    }

    private static LintAnswer ofPolicy(String name, JsonReading<ReceiverPolicy> reading) {
        List<Finding> findings = reading.isClean() ? ReceiverPolicyLint.of(reading.orElseThrow()) : reading.findings();
        return new LintAnswer(name, reading.value().map(LintAnswer::told), findings);
    }

    private static Told told(ReceiverPolicy policy) {
        String words = "Policy of a receiver: " + Words.named(policy.title().text(), policy.toString());
        return new Told("policy", policy.toString(), words);
    }

    private static LintAnswer ofAward(String name, JsonReading<Award> reading) {
        List<Finding> findings = reading.isClean() ? AwardLint.of(reading.orElseThrow()) : reading.findings();
        return new LintAnswer(name, reading.value().map(LintAnswer::told), findings);
    }

    private static Told told(Award award) {
        String words = "Award: " + Words.named(award.title().text(), award.id()) + ", "
                + Words.count(award.requirements().size(), "requirement", "requirements");
        return new Told("award", award.id(), words);
    }

    @Override
    public ExitCode exit() {
        boolean faulty = findings.stream().anyMatch(Finding::isBlocking);
        return faulty ? ExitCode.UNUSABLE : clean();
    }

    private ExitCode clean() {
        return findings.isEmpty() ? ExitCode.SATISFIED : ExitCode.NOT_SATISFIED;
    }

    @Override
    public String summary() {
        return switch (exit()) {
            case SATISFIED -> "CLEAN";
            case NOT_SATISFIED -> "LOOKS LIKE AN OVERSIGHT: " + Words.count(findings.size(), "finding", "findings");
            case UNUSABLE -> "FAULTY: " + Words.count(findings.size(), "finding", "findings");
        };
    }

    private Report report() {
        return Report.builder().addAllFindings(findings).build();
    }

    @Override
    public void print(Page page) {
        page.title(name);
        told.ifPresent(what -> page.line(what.line()));
        page.blank().line(summary());
        findings.forEach(FindingLines.on(page, 2)::add);
    }

    @Override
    public String kind() {
        return "lint/1";
    }

    @Override
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", name);
        told.ifPresent(what -> json.put(what.field(), what.id()));
        json.put("verdict", report().verdict());
        json.put("findings", findings);
        return json;
    }
}
