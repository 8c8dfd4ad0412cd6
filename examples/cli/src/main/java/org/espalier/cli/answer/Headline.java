package org.espalier.cli.answer;

import org.espalier.core.finding.Report;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;

/** A report in one line: its verdict, and how many findings weigh how much. */
final class Headline {

    private Headline() {}

    static String of(Report report) {
        return Words.loud(report.verdict()) + ": "
                + Words.count(count(report, Severity.ERROR), "error", "errors") + ", "
                + Words.count(count(report, Severity.WARNING), "warning", "warnings") + ", "
                + report.findings(Verdict.UNDETERMINED).size() + " not known";
    }

    private static int count(Report report, Severity severity) {
        return (int) report.findings(Verdict.VIOLATED).stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
