package org.espalier.cli.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.espalier.cli.page.FindingLines;
import org.espalier.cli.page.Page;
import org.espalier.core.credential.Holding;
import org.espalier.core.element.CompletenessCheck;
import org.espalier.core.element.ElementProfile;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.recognition.document.DocumentFile;

/**
 * Whether each credential of one document is a micro-credential, and what it leaves untold.
 *
 * @param profile by which it was checked
 * @param day the day of the check
 * @param file the document
 * @param credentials its credentials, checked one by one
 */
public record CheckAnswer(ElementProfile profile, LocalDate day, DocumentFile file, List<CheckedCredential> credentials)
        implements Answer {

    /** Copies the list. */
    public CheckAnswer {
        credentials = List.copyOf(credentials);
    }

    /** Checks a document. */
    public static CheckAnswer of(CompletenessCheck check, LocalDate day, DocumentFile file) {
        List<CheckedCredential> credentials = file.reading().holdings().stream()
                .map(Holding::credential)
                .map(credential -> CheckedCredential.of(credential, file.reading(), check, day))
                .toList();
        return new CheckAnswer(check.profile(), day, file, credentials);
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public ExitCode exit() {
        return file.reading().isUsable() ? ExitCode.of(report().verdict()) : ExitCode.UNUSABLE;
    }

    @Override
    public String summary() {
        return file.reading().isUsable() ? Headline.of(report()) : "UNUSABLE";
    }

    /** All findings: of reading, then of each credential. */
    Report report() {
        List<Finding> findings = new ArrayList<>(file.reading().findings());
        credentials.forEach(credential -> findings.addAll(credential.report().findings()));
        return Report.of(day, findings);
    }

    @Override
    public void print(Page page) {
        page.title(file.name());
        page.line(ReadingSection.described(file.reading()));
        page.line("Checked on " + day);
        page.line("Profile: " + profile.id() + ", version " + profile.version() + ": " + profile.title());
        page.blank().line(summary());
        if (!file.reading().findings().isEmpty()) {
            page.section("Reading");
            file.reading().findings().stream()
                    .map(finding -> ReadingSection.named(finding, file.reading()))
                    .forEach(FindingLines.on(page, 2)::add);
        }
        credentials.forEach(credential -> print(page, credential));
    }

    private static void print(Page page, CheckedCredential checked) {
        String id = checked.credential().id().text();
        page.section(Words.named(checked.credential().label(), id));
        List<Finding> known = checked.report().findings().stream()
                .map(finding -> FindingLines.within(finding, id))
                .toList();
        known.forEach(FindingLines.on(page, 2)::add);
    }

    @Override
    public String kind() {
        return "check/1";
    }

    @Override
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file.name());
        json.put("usable", file.reading().isUsable());
        file.reading().form().ifPresent(form -> json.put("form", form));
        json.put("profile", profile.id());
        json.put("profileVersion", profile.version());
        json.put("evaluatedOn", day);
        json.put("verdict", report().verdict());
        json.put("findings", file.reading().findings());
        json.put("credentials", credentials.stream().map(CheckAnswer::json).toList());
        return json;
    }

    private static Map<String, Object> json(CheckedCredential checked) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", checked.credential().id());
        json.put("title", checked.credential().label());
        json.put("verdict", checked.report().verdict());
        json.put("findings", checked.report().findings());
        return json;
    }
}
