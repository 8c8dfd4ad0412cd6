package org.espalier.recognition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.recognition.decision.RecognitionStep;
import org.espalier.recognition.decision.StepResult;

/** What came of one step. */
record Taken(RecognitionStep step, List<Item> items) {

    Taken {
        items = List.copyOf(items);
    }

    /** Its verdict by all of it; criteria and differences are told elsewhere in the decision, and not again here. */
    StepResult result() {
        List<Finding> findings = items.stream().map(Item::finding).toList();
        List<Finding> own = findings.stream().filter(Taken::isOwn).toList();
        return StepResult.of(step, verdict(findings), own);
    }

    private static boolean isOwn(Finding finding) {
        return !finding.code().startsWith("CRITERION_") && !finding.code().startsWith("DIFFERENCE_");
    }

    private static Verdict verdict(List<Finding> findings) {
        return Stream.of(
                        find(findings, Verdict.VIOLATED, true),
                        find(findings, Verdict.UNDETERMINED, true),
                        find(findings, Verdict.SATISFIED, false))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Verdict.NOT_APPLICABLE);
    }

    private static Optional<Verdict> find(List<Finding> findings, Verdict verdict, boolean deciding) {
        return findings.stream()
                .filter(one -> one.verdict() == verdict)
                .filter(one -> !deciding || one.severity() == Severity.ERROR)
                .map(Finding::verdict)
                .findFirst();
    }
}
