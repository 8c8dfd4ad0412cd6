package org.espalier.cli.answer;

import java.util.List;
import java.util.Optional;
import org.espalier.cli.input.LearnerDocuments;
import org.espalier.cli.page.FindingLines;
import org.espalier.cli.page.Page;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
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
        page.section("Files: " + Words.count(learner.files().size(), "file", "files"));
        learner.files().forEach(this::print);
        long quiet =
                learner.findings().stream().filter(finding -> !isTold(finding)).count();
        if (quiet > 0) {
            page.line(
                    2,
                    "(left out: " + Words.count(quiet, "note that asks", "notes that ask")
                            + " for nothing; check tells them)");
        }
        List<Finding> others = learner.findings().stream()
                .filter(finding -> finding.subject().file().isEmpty())
                .filter(ReadingSection::isTold)
                .toList();
        others.forEach(FindingLines.on(page, 2)::add);
    }

    private void print(DocumentFile file) {
        List<Finding> all = findings(file);
        page.line(2, file.name() + ": " + described(file.reading()));
        all.stream().filter(ReadingSection::isTold).forEach(FindingLines.on(page, 4)::add);
    }

    private List<Finding> findings(DocumentFile file) {
        return learner.findings().stream()
                .filter(finding -> finding.subject().file().equals(Optional.of(file.name())))
                .map(finding -> named(finding, file.reading()))
                .toList();
    }

    /** Where a document holds one credential, there is no need to tell which. */
    static Finding named(Finding finding, DocumentReading reading) {
        return reading.holdings().size() == 1
                ? FindingLines.within(finding, reading.holdings().get(0).id().text())
                : finding;
    }

    /** Everything but notes, and those notes after which something is left to do. */
    private static boolean isTold(Finding finding) {
        return finding.severity() != Severity.NOTE || FindingLines.isActionable(finding);
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
