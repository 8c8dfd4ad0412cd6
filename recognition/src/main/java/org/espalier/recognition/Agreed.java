package org.espalier.recognition;

import java.util.Optional;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.CreditAmount;
import org.espalier.recognition.comparison.Component;
import org.espalier.recognition.comparison.Judgement;
import org.espalier.recognition.policy.AgreementKind;

/**
 * What an agreement carries over. An alliance and a bilateral agreement recognise the course as what it is: with its own
 * credits, at its own level. A learning agreement gives the component that it names and the credits that it tells. A
 * component that no agreement names is filled only where the comparison finds no difference at all.
 */
final class Agreed {

    private final RecognitionCase given;
    private final Optional<LearningAgreement> own;

    Agreed(RecognitionCase given) {
        this.given = given;
        this.own = AgreementStep.covering(given)
                .filter(agreement -> agreement.kind() == AgreementKind.LEARNING_AGREEMENT)
                .flatMap(agreement -> given.request().learningAgreement());
    }

    Optional<Component> component() {
        return given.request().component().filter(component -> isNamed(component) || isEqual(component));
    }

    /** The component that is asked for and that stays open. */
    Optional<Component> unfilled() {
        return given.request().component().filter(asked -> component().isEmpty());
    }

    private Optional<Component> named() {
        return given.request().component().filter(this::isNamed);
    }

    private boolean isNamed(Component component) {
        return own.flatMap(LearningAgreement::component).equals(Optional.of(component.id()));
    }

    private boolean isEqual(Component component) {
        return given.compared(component).differences().stream()
                .allMatch(difference -> difference.judgement() == Judgement.NO_DIFFERENCE);
    }

    /** What was agreed, else those of the component that was agreed, else its own. */
    Optional<CreditAmount> credits() {
        return own.flatMap(LearningAgreement::credits)
                .or(() -> named().flatMap(Component::credits).map(CreditAmount::ects))
                .or(() -> given.credits().own())
                .filter(credits -> credits.amount().signum() > 0);
    }

    /** Whether it is known that no credits come of it. */
    boolean isWithoutCredits() {
        boolean told = own.flatMap(LearningAgreement::credits).isPresent()
                || named().flatMap(Component::credits).isPresent();
        return told || given.credits().isNone();
    }

    Optional<EqfLevel> level() {
        return named().map(given::level).orElseGet(given::level);
    }
}
