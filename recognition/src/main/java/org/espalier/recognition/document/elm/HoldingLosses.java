package org.espalier.recognition.document.elm;

import java.util.ArrayList;
import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;

/** What a document cannot say of a holding, for it is about the credential. */
public final class HoldingLosses {

    private static final String LOST = "ELM_LOST";

    private HoldingLosses() {}

    /** What is lost of a holding besides its credential; one that is not awarded is not written at all. */
    public static List<Finding> of(Holding holding) {
        List<Finding> findings = new ArrayList<>();
        if (holding.state() != HoldingState.EARNED) {
            findings.add(finding("ELM_NOT_AWARDED", holding, "/state"));
        }
        if (holding.grant().isPresent()) {
            findings.add(finding(LOST, holding, "/grant"));
        }
        if (!holding.tags().isEmpty()) {
            findings.add(finding(LOST, holding, "/tags"));
        }
        return findings;
    }

    /** That the pseudonym of a learner is lost, for it stands with the portfolio only. */
    public static Finding ofLearner() {
        return finding(LOST, Subject.ofPath("/learner"), "/learner");
    }

    private static Finding finding(String code, Holding holding, String path) {
        return finding(code, Subject.ofCredential(holding.id().text()).at(path), path);
    }

    private static Finding finding(String code, Subject subject, String path) {
        FieldNote note = FieldNote.of(path);
        Finding.Builder finding = Finding.of(code, Verdict.VIOLATED, note.severity());
        finding.subject(subject);
        finding.putFact("field", Fact.of(note.words())).putFact("because", Fact.of(note.because()));
        return finding.build();
    }
}
