package org.espalier.recognition;

import java.util.List;
import org.espalier.core.element.CompletenessCheck;
import org.espalier.core.element.Element;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.recognition.decision.RecognitionStep;

/** Whether the credential tells the elements that the policy's profile demands. What is missing is asked for. */
final class CompletenessStep implements Step {

    private static final String CODE = "RECOGNITION_COMPLETENESS";

    @Override
    public RecognitionStep step() {
        return RecognitionStep.COMPLETENESS;
    }

    @Override
    public List<Item> take(RecognitionCase given) {
        Report report = CompletenessCheck.with(given.by().elements()).validate(given.credential(), given.day());
        List<String> missing = Element.all().stream()
                .filter(element -> isMissing(element, report))
                .map(Element::label)
                .toList();
        Facts profile = Facts.of("profile", Fact.of(given.by().elements().id()));
        return missing.isEmpty()
                ? List.of(Item.told(Told.satisfied(CODE, profile)))
                : List.of(Item.open(
                        Told.undetermined(CODE, profile.with("missing", Fact.of(missing))),
                        given.remedies().information(missing)));
    }

    private static boolean isMissing(Element element, Report report) {
        return report.findings(element.code()).stream()
                .anyMatch(finding -> finding.severity() == Severity.ERROR && finding.verdict() != Verdict.SATISFIED);
    }
}
