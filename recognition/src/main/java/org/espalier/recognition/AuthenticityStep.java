package org.espalier.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.recognition.authenticity.AuthenticityStatement;
import org.espalier.recognition.comparison.Cure;
import org.espalier.recognition.criterion.Criterion;
import org.espalier.recognition.decision.RecognitionStep;

/** Whether the document is genuine, whether it is in force, and whether it can be verified. */
final class AuthenticityStep implements Step {

    private static final String CODE = "RECOGNITION_AUTHENTICITY";

    @Override
    public RecognitionStep step() {
        return RecognitionStep.AUTHENTICITY;
    }

    @Override
    public List<Item> take(RecognitionCase given) {
        List<Item> items = new ArrayList<>();
        items.add(genuine(given));
        items.add(new InForce(given).item());
        items.addAll(Grades.of(Criterion.VERIFICATION, given));
        return items;
    }

    private static Item genuine(RecognitionCase given) {
        AuthenticityStatement statement = given.authenticity();
        Facts facts = facts(statement);
        return switch (statement.state()) {
            case VERIFIED -> Item.told(Told.satisfied(CODE, facts));
            case DISPROVED -> Item.told(Told.violated(CODE, facts));
            case NOT_CHECKED, UNCONFIRMED -> unverified(facts, given);
        };
    }

    private static Item unverified(Facts facts, RecognitionCase given) {
        Severity severity = given.policy().unverified();
        Finding finding = Told.finding(CODE, Verdict.UNDETERMINED, severity, facts);
        return severity == Severity.ERROR
                ? Item.open(finding, given.remedies().worded(Cure.INFORMATION, "REMEDY_VERIFICATION", facts))
                : Item.told(finding);
    }

    private static Facts facts(AuthenticityStatement statement) {
        Facts facts = Facts.of("state", Told.words(statement.state()));
        for (Facts more : List.of(
                optional("method", statement.method().map(Told::words)),
                optional("by", statement.by().map(Fact::of)),
                optional("on", statement.on().map(Fact::of)),
                optional("because", statement.because().map(Told::reason)))) {
            facts = facts.plus(more);
        }
        return facts;
    }

    private static Facts optional(String name, Optional<? extends Fact> fact) {
        return fact.map(told -> Facts.of(name, told)).orElse(Facts.none());
    }
}
