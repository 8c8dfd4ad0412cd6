package org.espalier.recognition;

import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Finding;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.EctsCredits;
import org.espalier.recognition.comparison.Component;
import org.espalier.recognition.comparison.Cure;
import org.espalier.recognition.decision.DecisionStatus;
import org.espalier.recognition.decision.Recognised;
import org.espalier.recognition.decision.Remedy;
import org.espalier.recognition.prior.ValidationStep;

/** How far recognition of prior learning goes: what a board validated, else a validation is the condition. */
final class Validating {

    private static final String CODE = "RECOGNITION_VALIDATION";

    private final RecognitionCase given;

    Validating(RecognitionCase given) {
        this.given = given;
    }

    /** The validation that is there on the day. */
    static Optional<ValidationStep> validation(RecognitionCase given) {
        return given.request().validation().flatMap(all -> all.certifiedOn(given.day()));
    }

    Rung rung() {
        return validation(given).filter(this::isOfUse).map(this::validated).orElseGet(this::notValidated);
    }

    /** What a board has begun is told as it stands, else a validation is the condition. */
    private Rung notValidated() {
        return PendingValidation.of(given)
                .map(PendingValidation::rung)
                .or(() -> BegunValidation.of(given).map(BegunValidation::rung))
                .orElseGet(() -> isTaken() ? toValidate() : closed());
    }

    /** A certification that tells neither credits nor outcomes is none for a purpose that is about credits. */
    private boolean isOfUse(ValidationStep validation) {
        boolean some = validation.credits().filter(Granting::isSome).isPresent()
                || !validation.outcomes().isEmpty();
        return some || !given.isAboutCredits();
    }

    private Rung validated(ValidationStep validation) {
        Recognised recognised = new Granting(given).validated(validation);
        Facts facts = Facts.of("board", Fact.of(validation.office()), "on", Fact.of(validation.on()));
        return isWhole(validation)
                ? new Rung(DecisionStatus.FULL, recognised, List.of(Item.told(Told.satisfied(CODE, facts))))
                : new Rung(DecisionStatus.PARTIAL, recognised, List.of(part(facts)));
    }

    /** Whether the board found as many credits as the component has, where both are told. */
    private boolean isWhole(ValidationStep validation) {
        Optional<EctsCredits> wanted = given.request().component().flatMap(Component::credits);
        Optional<EctsCredits> found = validation.credits().flatMap(CreditAmount::asEcts);
        return !given.isAboutCredits()
                || wanted.isEmpty()
                || found.map(credits -> credits.isAtLeast(wanted.orElseThrow())).orElse(false);
    }

    private Item part(Facts facts) {
        return new Item(
                Told.violated("RECOGNITION_VALIDATED_PART", facts),
                Weight.TOLD,
                Optional.of(given.remedies().cure(Cure.VALIDATION, rest())));
    }

    private static Facts rest() {
        return Facts.of("about", Fact.of("the rest of the component"));
    }

    /** Whether the receiver validates learning of this kind; what is not told is taken to be. */
    private boolean isTaken() {
        return given.policy()
                .priorLearning()
                .filter(policy ->
                        policy.uncertified() || given.request().certified().orElse(true))
                .filter(policy ->
                        given.credential().learningSetting().map(policy::takes).orElse(true))
                .isPresent();
    }

    private Rung toValidate() {
        String board = given.policy().priorLearning().orElseThrow().board();
        Remedy remedy = given.remedies().condition(Cure.VALIDATION, Facts.of("about", Fact.of("the learning")));
        Finding finding = Told.violated(CODE, Facts.of("board", Fact.of(board)));
        return Rung.nothing(DecisionStatus.CONDITIONAL, List.of(Item.condition(finding, remedy)));
    }

    private Rung closed() {
        Finding finding = Told.violated("RECOGNITION_NOT_VALIDATED_HERE", Facts.none());
        Remedy remedy = given.remedies().worded(Cure.VALIDATION, "REMEDY_VALIDATION_ELSEWHERE", Facts.none());
        return Rung.nothing(DecisionStatus.OUT_OF_SCOPE, List.of(new Item(finding, Weight.TOLD, Optional.of(remedy))));
    }
}
