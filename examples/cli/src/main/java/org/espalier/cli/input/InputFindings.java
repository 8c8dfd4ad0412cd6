package org.espalier.cli.input;

import java.util.stream.Stream;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;
import org.espalier.core.json.JsonLimits;

/** The findings about files as they lie on a disk. */
final class InputFindings {

    private InputFindings() {}

    static Finding tooLarge() {
        return Finding.of("FILE_TOO_LARGE", Verdict.VIOLATED, Severity.ERROR)
                .putFact("maximum", Fact.of(JsonLimits.STANDARD.maximumBytes()))
                .build();
    }

    static Finding unreadable() {
        return Finding.of("FILE_UNREADABLE", Verdict.VIOLATED, Severity.ERROR).build();
    }

    static Finding noDocuments(String folder) {
        return Finding.of("NO_DOCUMENTS", Verdict.VIOLATED, Severity.ERROR)
                .putFact("folder", Fact.of(folder))
                .build();
    }

    /** How many files of a folder have other endings; nothing where none has. */
    static Stream<Finding> skipped(LearnerFiles input) {
        return input.skipped() == 0 ? Stream.empty() : Stream.of(skipped(input.name(), input.skipped()));
    }

    private static Finding skipped(String folder, int count) {
        return Finding.of("FILES_SKIPPED", Verdict.UNDETERMINED, Severity.NOTE)
                .putFact("folder", Fact.of(folder))
                .putFact("count", Fact.of(count))
                .build();
    }

    static Finding ofNobody(String file, int portfolios) {
        Finding.Builder finding = Finding.of("DOCUMENT_OF_NOBODY", Verdict.VIOLATED, Severity.ERROR);
        Subject.Builder subject = Subject.builder();
        finding.subject(subject.file(file).build());
        return finding.putFact("file", Fact.of(file))
                .putFact("portfolios", Fact.of(portfolios))
                .build();
    }
}
