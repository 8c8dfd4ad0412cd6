package org.espalier.recognition;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.espalier.core.credential.Grade;
import org.espalier.core.workload.CreditAmount;
import org.espalier.recognition.comparison.Component;
import org.espalier.recognition.decision.BasisKind;
import org.espalier.recognition.decision.CreditBasis;
import org.espalier.recognition.decision.Recognised;
import org.espalier.recognition.decision.Target;
import org.espalier.recognition.prior.ValidationStep;
import org.espalier.recognition.transfer.TransferredGrade;

/** What is recognised in full: as a component, or as what the credential is. */
final class Granting {

    private final RecognitionCase given;

    Granting(RecognitionCase given) {
        this.given = given;
    }

    /** As what was asked for. */
    Recognised full() {
        return given.request().component().map(this::as).orElseGet(this::issued);
    }

    /** As a component: with its credits, at its level. */
    Recognised as(Component component) {
        Optional<CreditAmount> credits = component
                .credits()
                .map(CreditAmount::ects)
                .or(() -> given.credits().own());
        return of(
                component,
                credits.filter(Granting::isSome),
                given.compared(component).coveredOutcomes());
    }

    /** As a part of a component. */
    Recognised part(Component component, Optional<CreditAmount> credits, Set<String> outcomes) {
        return of(component, credits.filter(Granting::isSome), outcomes);
    }

    private Recognised of(Component component, Optional<CreditAmount> credits, Set<String> outcomes) {
        Recognised.Builder recognised = Recognised.builder();
        return recognised
                .component(target(component))
                .requirement(component.requirement())
                .credits(credits.filter(any -> given.isAboutCredits()))
                .basis(basis(credits, BasisKind.ISSUER))
                .level(given.level(component))
                .grade(grade())
                .addAllOutcomes(outcomes)
                .build();
    }

    private Recognised issued() {
        Recognised.Builder recognised = Recognised.builder();
        Optional<CreditAmount> credits = given.credits().own();
        return recognised
                .credits(credits.filter(any -> given.isAboutCredits()))
                .basis(basis(credits, BasisKind.ISSUER))
                .level(given.level())
                .grade(grade())
                .addAllOutcomes(outcomes())
                .build();
    }

    /** The grade that was carried over, where that was done as the policy declares. */
    private Optional<Grade> grade() {
        return given.request()
                .grade()
                .filter(transferred -> transferred.choice() == given.policy().grades())
                .flatMap(TransferredGrade::asGrade);
    }

    /** As an agreement has it. */
    Recognised agreed() {
        Agreed agreed = new Agreed(given);
        Optional<Component> component = agreed.component();
        Optional<CreditAmount> credits = agreed.credits();
        Recognised.Builder recognised = Recognised.builder();
        return recognised
                .component(component.map(Granting::target))
                .requirement(component.flatMap(Component::requirement))
                .credits(credits.filter(any -> given.isAboutCredits()))
                .basis(basis(credits, BasisKind.AGREEMENT))
                .level(agreed.level())
                .grade(grade())
                .addAllOutcomes(outcomes())
                .build();
    }

    /** As a board validated it. */
    Recognised validated(ValidationStep validation) {
        Optional<Component> component = given.request().component();
        CreditBasis.Builder basis = CreditBasis.builder();
        basis.kind(BasisKind.VALIDATION).assessedOn(validation.on()).by(validation.office());
        Recognised.Builder recognised = Recognised.builder();
        return recognised
                .component(component.map(Granting::target))
                .requirement(component.flatMap(Component::requirement))
                .credits(validation.credits().filter(Granting::isSome).filter(any -> given.isAboutCredits()))
                .basis(basis.build())
                .level(validation.level())
                .addAllOutcomes(validation.outcomes())
                .build();
    }

    static Target target(Component component) {
        return Target.builder().id(component.id()).title(component.title()).build();
    }

    private Optional<CreditBasis> basis(Optional<CreditAmount> credits, BasisKind kind) {
        return credits.filter(any -> given.isAboutCredits()).map(any -> CreditBasis.of(kind));
    }

    static boolean isSome(CreditAmount credits) {
        return credits.amount().signum() > 0;
    }

    private Set<String> outcomes() {
        return given.credential().learningOutcomes().stream()
                .flatMap(outcome -> outcome.identity().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
