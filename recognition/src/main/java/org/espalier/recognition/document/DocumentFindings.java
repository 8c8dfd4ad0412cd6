package org.espalier.recognition.document;

import java.util.List;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;

/** The findings about documents as such. */
final class DocumentFindings {

    private static final List<String> FORMS = List.of(
            "credential/1 and portfolio/1 of this library",
            "a European Digital Credential (European Learning Model 3.1 or 3.2)",
            "the same inside \"credential\" beside \"deliveryDetails\"",
            "the same sealed, inside \"payload\" beside \"signatures\"");

    private DocumentFindings() {}

    static Finding form(String found) {
        return Finding.of("DOCUMENT_FORM", Verdict.VIOLATED, Severity.ERROR)
                .putFact("found", Fact.of(found))
                .putFact("known", Fact.of(FORMS))
                .build();
    }

    static Finding payload() {
        Finding.Builder finding = Finding.of("SEAL_PAYLOAD", Verdict.VIOLATED, Severity.ERROR);
        finding.subject(Subject.ofPath("/payload"));
        return finding.build();
    }

    static Finding sameCredential(String id, List<String> files, List<String> differing) {
        Severity severity = differing.isEmpty() ? Severity.NOTE : Severity.WARNING;
        Verdict verdict = Verdict.of(differing.isEmpty());
        Finding.Builder finding = Finding.of("SAME_CREDENTIAL", verdict, severity);
        Subject.Builder subject = Subject.builder();
        subject.credential(id).file(files.get(0));
        finding.subject(subject.build());
        finding.putFact("files", Fact.of(files));
        if (!differing.isEmpty()) {
            finding.putFact("differing", Fact.of(differing));
        }
        return finding.build();
    }

    static Finding learnersDiffer(List<String> learners) {
        return Finding.of("LEARNERS_DIFFER", Verdict.VIOLATED, Severity.WARNING)
                .putFact("learners", Fact.of(learners))
                .build();
    }
}
