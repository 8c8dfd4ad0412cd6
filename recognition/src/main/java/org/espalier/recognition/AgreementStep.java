package org.espalier.recognition;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.text.LocalizedText;
import org.espalier.recognition.comparison.Component;
import org.espalier.recognition.comparison.Cure;
import org.espalier.recognition.decision.RecognitionStep;
import org.espalier.recognition.policy.Agreement;
import org.espalier.recognition.policy.AgreementKind;
import org.espalier.stacking.evaluation.Answer;

/** Whether an agreement covers the credential, so that it is recognised without being weighed again. */
final class AgreementStep implements Step {

    private static final String CODE = "RECOGNITION_AGREEMENT";

    @Override
    public RecognitionStep step() {
        return RecognitionStep.AGREEMENT;
    }

    @Override
    public List<Item> take(RecognitionCase given) {
        return covering(given)
                .map(agreement -> List.of(covered(agreement, given)))
                .orElseGet(() -> uncertain(given));
    }

    /** The first agreement that surely covers the case; a learning agreement, which tells more, before others. */
    static Optional<Agreement> covering(RecognitionCase given) {
        return candidates(given)
                .filter(agreement -> answer(agreement, given) == Answer.YES)
                .findFirst();
    }

    private static Stream<Agreement> candidates(RecognitionCase given) {
        return given.policy().agreements().stream()
                .filter(agreement -> given.purpose().map(agreement::isFor).orElse(false))
                .filter(agreement -> agreement.kind() != AgreementKind.LEARNING_AGREEMENT
                        || given.request().learningAgreement().isPresent())
                .sorted(Comparator.comparing(Agreement::kind));
    }

    private static Answer answer(Agreement agreement, RecognitionCase given) {
        return agreement
                .covers()
                .answer(given.counted())
                .and(day(agreement, given))
                .and(confirmed(agreement, given));
    }

    private static Answer day(Agreement agreement, RecognitionCase given) {
        boolean always = agreement.validFrom().isEmpty() && agreement.validTo().isEmpty();
        return given.credential()
                .awardedOn()
                .map(day -> Answer.of(agreement.holdsOn(day)))
                .orElse(always ? Answer.YES : Answer.UNKNOWN);
    }

    /** A learning agreement counts as far as the transcript confirms it, and for the component that it names. */
    private static Answer confirmed(Agreement agreement, RecognitionCase given) {
        if (agreement.kind() != AgreementKind.LEARNING_AGREEMENT) {
            return Answer.YES;
        }
        LearningAgreement own = given.request().learningAgreement().orElseThrow();
        Answer confirmed = own.confirmed().map(Answer::of).orElse(Answer.UNKNOWN);
        return confirmed.and(Answer.of(isSame(own, given)));
    }

    private static boolean isSame(LearningAgreement own, RecognitionCase given) {
        Optional<String> component = given.request().component().map(Component::id);
        return own.component().isEmpty()
                || component.isEmpty()
                || own.component().equals(component);
    }

    private static Item covered(Agreement agreement, RecognitionCase given) {
        Facts facts = Facts.of("agreement", name(agreement));
        Optional<Component> unfilled = new Agreed(given).unfilled().filter(any -> given.isAboutCredits());
        return Item.told(Told.satisfied(
                CODE,
                unfilled.map(component -> facts.with("component", Fact.of(component.id())))
                        .orElse(facts)));
    }

    private static Fact name(Agreement agreement) {
        return Fact.of(agreement.title().map(LocalizedText::text).orElseGet(agreement::id));
    }

    private static List<Item> uncertain(RecognitionCase given) {
        List<Item> unknown = possible(given);
        return unknown.isEmpty() ? List.of(Item.told(Told.notApplicable(CODE, Facts.none()))) : unknown;
    }

    /** Agreements that may cover it are told; the credential is weighed meanwhile, and not refused. */
    static List<Item> possible(RecognitionCase given) {
        return candidates(given)
                .filter(agreement -> answer(agreement, given) == Answer.UNKNOWN)
                .map(agreement -> item(agreement, given))
                .toList();
    }

    private static Item item(Agreement agreement, RecognitionCase given) {
        Facts facts = Facts.of("agreement", name(agreement));
        return new Item(
                Told.finding(CODE, Verdict.UNDETERMINED, Severity.NOTE, facts),
                Weight.TOLD,
                Optional.of(given.remedies().worded(Cure.INFORMATION, "REMEDY_AGREEMENT", facts)));
    }
}
