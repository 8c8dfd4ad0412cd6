package org.espalier.recognition.prior;

import org.espalier.core.finding.Confidence;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Source;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;

/** The findings about one record of prior learning. */
final class PriorFindings {

    private static final Source RECOMMENDATION = Source.builder()
            .title("Council Recommendation of 20 December 2012 on the validation of non-formal and informal learning"
                    + " (2012/C 398/01)")
            .confidence(Confidence.UNVERIFIED)
            .build();

    private final Subject subject;

    PriorFindings(PriorLearning learning) {
        this.subject = Subject.ofCredential(learning.id().text());
    }

    Finding.Builder of(String code, Verdict verdict, Severity severity) {
        Finding.Builder finding = Finding.of(code, verdict, severity);
        finding.subject(subject).source(RECOMMENDATION);
        return finding;
    }
}
