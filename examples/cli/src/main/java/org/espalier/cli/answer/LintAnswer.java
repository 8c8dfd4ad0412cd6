package org.espalier.cli.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espalier.cli.page.FindingLines;
import org.espalier.cli.page.Page;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.json.JsonReading;
import org.espalier.stacking.ruleset.RuleSet;
import org.espalier.stacking.ruleset.RuleSetLint;

/**
 * What is wrong in a file with a rule set, and what looks like an oversight.
 *
 * @param name the file
 * @param ruleSet the rule set, as far as it could be read
 * @param findings everything that was found
 */
public record LintAnswer(String name, Optional<RuleSet> ruleSet, List<Finding> findings) implements Answer {

    /** Copies the findings. */
    public LintAnswer {
        findings = List.copyOf(findings);
    }

    /** What came of reading a file; a rule set without faults is looked at more closely. */
    public static LintAnswer of(String name, JsonReading<RuleSet> reading) {
        List<Finding> findings = reading.isClean() ? RuleSetLint.of(reading.orElseThrow()) : reading.findings();
        return new LintAnswer(name, reading.value(), findings);
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
        ruleSet.ifPresent(
                rules -> page.line("Rule set: " + Words.named(rules.title().text(), rules.toString()) + ", "
                        + Words.count(rules.rules().size(), "rule", "rules")));
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
        ruleSet.ifPresent(rules -> json.put("ruleSet", rules.toString()));
        json.put("verdict", report().verdict());
        json.put("findings", findings);
        return json;
    }
}
