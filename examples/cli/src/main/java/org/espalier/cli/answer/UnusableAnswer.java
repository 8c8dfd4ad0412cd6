package org.espalier.cli.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.espalier.cli.page.FindingLines;
import org.espalier.cli.page.Page;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;
import org.espalier.core.json.FileKind;

/**
 * That nothing could be done, and why.
 *
 * @param name whom or what it is about
 * @param findings everything that is wrong
 */
public record UnusableAnswer(String name, List<Finding> findings) implements Answer {

    /** Copies the findings. */
    public UnusableAnswer {
        findings = List.copyOf(findings);
    }

    /** That a file is faulty without which nothing can be done, for example the award. */
    public static UnusableAnswer ofFile(String file, List<Finding> faults) {
        List<Finding> located = faults.stream()
                .map(fault -> fault.about(fault.subject().in(file)))
                .toList();
        return new UnusableAnswer(file, located);
    }

    /** That one member of a batch brings out a fault of the program, or takes too much memory; the others go on. */
    public static UnusableAnswer ofFault(String name) {
        Finding.Builder failed = Finding.of("PROCESSING_FAILED", Verdict.VIOLATED, Severity.ERROR);
        return new UnusableAnswer(name, List.of(failed.subject(Subject.whole()).build()));
    }

    @Override
    public ExitCode exit() {
        return ExitCode.UNUSABLE;
    }

    @Override
    public String summary() {
        return "UNUSABLE: " + Words.count(findings.size(), "fault", "faults");
    }

    @Override
    public void print(Page page) {
        page.title(name);
        page.line(summary()).blank();
        findings.forEach(FindingLines.on(page, 2)::add);
    }

    @Override
    public String kind() {
        return FileKind.REPORT.text();
    }

    @Override
    public Map<String, Object> json() {
        Report report = Report.builder().addAllFindings(findings).build();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("verdict", report.verdict());
        json.put("findings", report.findings());
        return json;
    }
}
