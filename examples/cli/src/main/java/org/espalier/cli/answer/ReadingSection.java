package org.espalier.cli.answer;

import java.util.List;
import java.util.Optional;
import org.espalier.cli.input.LearnerDocuments;
import org.espalier.cli.page.FindingLines;
import org.espalier.cli.page.Page;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.recognition.document.DocumentFile;
import org.espalier.recognition.document.DocumentForm;
import org.espalier.recognition.document.DocumentReading;

/** Tells which files were read as what, and what was wrong with them. Mere notes are counted, not told. */
final class ReadingSection {

    private final Page page;
    private final LearnerDocuments learner;

    private ReadingSection(Page page, LearnerDocuments learner) {
        this.page = page;
        this.learner = learner;
    }

    static void print(Page page, LearnerDocuments learner) {
        new ReadingSection(page, learner).print();
    }

    private void print() {
        Heading.section(page, "Files: " + Words.count(learner.files().size(), "file", "files"));
        learner.files().forEach(this::print);
        List<Finding> others = learner.findings().stream()
                .filter(finding -> finding.subject().file().isEmpty())
                .toList();
        others.forEach(FindingLines.on(page)::add);
    }

    private void print(DocumentFile file) {
        page.item(2, "", 2, file.name() + ": " + described(file.reading()));
        List<Finding> all = findings(file.name());
        List<Finding> told = all.stream().filter(ReadingSection::isTold).toList();
        told.forEach(FindingLines.on(page)::add);
        int quiet = all.size() - told.size();
        if (quiet > 0) {
            page.item(2, "notes", 11, quiet + ", told by: check " + file.name());
        }
    }

    private List<Finding> findings(String file) {
        return learner.findings().stream()
                .filter(finding -> finding.subject().file().equals(Optional.of(file)))
                .toList();
    }

    /** Everything but notes, and the notes that something was not looked into. */
    private static boolean isTold(Finding finding) {
        return finding.severity() != Severity.NOTE || finding.verdict() == Verdict.UNDETERMINED;
    }

    static String described(DocumentReading reading) {
        return reading.form()
                .map(form -> words(form) + ", " + Words.count(reading.holdings().size(), "credential", "credentials"))
                .orElse("UNUSABLE");
    }

    private static String words(DocumentForm form) {
        return switch (form) {
            case CREDENTIAL -> "credential of this library";
            case PORTFOLIO -> "portfolio of this library";
            case ELM -> "European Digital Credential";
            case ELM_WRAPPED -> "European Digital Credential, wrapped for upload";
            case ELM_SEALED -> "European Digital Credential, sealed";
        };
    }
}
