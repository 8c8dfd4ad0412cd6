package org.espalier.recognition;

import java.util.ArrayList;
import java.util.List;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.recognition.comparison.Cure;
import org.espalier.recognition.criterion.Criterion;
import org.espalier.recognition.criterion.CriterionResult;
import org.espalier.recognition.decision.Remedy;
import org.espalier.recognition.policy.CriterionDemand;

/** What a policy says of the grade of a criterion. */
final class Grades {

    private Grades() {}

    static List<Item> of(Criterion criterion, RecognitionCase given) {
        CriterionResult result = given.criterion(criterion);
        List<Item> items = new ArrayList<>();
        items.add(Item.told(asNote(result.finding())));
        given.policy().criteria().stream()
                .filter(demand -> demand.criterion() == criterion && !result.isNotAsked())
                .filter(demand -> given.purpose().map(demand::isFor).orElse(true))
                .forEach(demand -> items.add(item(demand, result, given)));
        return items;
    }

    /** The grade is told; whether it will do is for the policy to say. */
    private static Finding asNote(Finding finding) {
        Finding.Builder note = Finding.of(finding.code(), finding.verdict(), Severity.NOTE);
        note.subject(finding.subject()).source(finding.source());
        return note.facts(finding.facts()).build();
    }

    private static Item item(CriterionDemand demand, CriterionResult result, RecognitionCase given) {
        Facts facts = facts(demand, result);
        if (result.grade().isAtLeast(demand.least())) {
            return Item.told(Told.satisfied("RECOGNITION_GRADE", facts));
        }
        Verdict verdict = result.grade().isKnown() ? Verdict.VIOLATED : Verdict.UNDETERMINED;
        Finding finding = Told.finding("RECOGNITION_GRADE", verdict, demand.severity(), facts);
        return demand.severity() == Severity.ERROR ? weighing(finding, demand, given) : Item.told(finding);
    }

    private static Item weighing(Finding finding, CriterionDemand demand, RecognitionCase given) {
        Fact name = Told.words(demand.criterion());
        return finding.verdict() == Verdict.VIOLATED
                ? Item.condition(finding, given.remedies().condition(demand.cure(), Facts.of("about", name)))
                : Item.open(finding, evidence(demand.criterion(), given));
    }

    /** A verification is had elsewhere; the rest is told by the awarding body. */
    private static Remedy evidence(Criterion criterion, RecognitionCase given) {
        return criterion == Criterion.VERIFICATION
                ? given.remedies().worded(Cure.INFORMATION, "REMEDY_VERIFICATION", Facts.none())
                : given.remedies().information(List.of(new LearnerData(given).of(criterion)));
    }

    private static Facts facts(CriterionDemand demand, CriterionResult result) {
        Facts facts = Facts.of(
                "criterion",
                Told.words(demand.criterion()),
                "least",
                Fact.of(demand.least().name()));
        Facts graded = result.grade().isKnown()
                ? facts.with("grade", Fact.of(result.grade().name()))
                : facts;
        return demand.because()
                .map(why -> graded.with("because", Told.reason(why)))
                .orElse(graded);
    }
}
