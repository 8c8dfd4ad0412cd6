package org.espalier.cli.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.espalier.cli.page.FindingLines;
import org.espalier.cli.page.Page;
import org.espalier.core.credential.Holding;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;
import org.espalier.core.json.FileKind;

/**
 * That a credential is not completed yet, so that there is nothing to decide. Nothing is wrong with that.
 *
 * @param name its title, else its id
 * @param finding the note that says so
 */
record UnearnedAnswer(String name, Finding finding) implements Answer {

    /** Of a holding that is in progress or planned. */
    static UnearnedAnswer of(String file, Holding holding) {
        String id = holding.id().text();
        Finding.Builder open = Finding.of("CREDENTIAL_NOT_EARNED", Verdict.VIOLATED, Severity.NOTE);
        Subject subject = Subject.ofCredential(id).in(file);
        return new UnearnedAnswer(
                holding.credential().label(), open.subject(subject).build());
    }

    /** Not satisfied: nothing is recognised. */
    @Override
    public ExitCode exit() {
        return ExitCode.NOT_SATISFIED;
    }

    @Override
    public String summary() {
        return "not completed yet: nothing to decide";
    }

    @Override
    public void print(Page page) {
        String id = finding.subject().credential().orElseThrow();
        page.title(Words.named(name, id));
        FindingLines.on(page, 0).add(FindingLines.within(finding, id));
    }

    @Override
    public String kind() {
        return FileKind.REPORT.text();
    }

    @Override
    public Map<String, Object> json() {
        Report report = Report.builder().addFindings(finding).build();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("verdict", report.verdict());
        json.put("findings", report.findings());
        return json;
    }
}
