package org.espalier.recognition;

import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditSystem;
import org.espalier.core.workload.EctsCredits;
import org.espalier.recognition.comparison.Comparison;
import org.espalier.recognition.comparison.Component;
import org.espalier.recognition.decision.Recognised;
import org.espalier.recognition.policy.PartialCredits;

/** How much of a component is covered where not all of it is: in proportion where the policy says so, else as judged. */
final class Part {

    private final RecognitionCase given;
    private final Component component;
    private final Comparison comparison;

    Part(RecognitionCase given, Component component, Comparison comparison) {
        this.given = given;
        this.component = component;
        this.comparison = comparison;
    }

    /** The part that is recognised, where it is known how large it is. */
    Optional<Recognised> known() {
        return credits()
                .map(credits ->
                        new Granting(given).part(component, Optional.of(credits), comparison.coveredOutcomes()));
    }

    private Optional<CreditAmount> credits() {
        Optional<CreditAmount> judged = given.request()
                .part()
                .filter(part -> !part.on().isAfter(given.day()))
                .map(JudgedPart::credits);
        boolean proportional = given.policy().partial() == PartialCredits.PROPORTIONAL;
        return judged.or(() -> proportional ? proportion() : Optional.empty());
    }

    /** The share of the component's credits, and never more than the credential carries itself. */
    private Optional<CreditAmount> proportion() {
        Optional<Rational> own =
                given.credits().own().flatMap(CreditAmount::asEcts).map(EctsCredits::amount);
        return component
                .credits()
                .flatMap(this::share)
                .map(share -> own.map(share::min).orElse(share))
                .filter(share -> share.signum() > 0)
                .map(share -> CreditAmount.of(share, CreditSystem.ECTS));
    }

    /** Where no outcome is essential, all of them are covered. */
    private Optional<Rational> share(EctsCredits credits) {
        return comparison.coverage().essential() == 0
                ? Optional.of(credits.amount())
                : comparison.proportionOf(credits).map(EctsCredits::amount);
    }

    /** Whether a part may be covered, as far as is known. */
    boolean isPossible() {
        Optional<Rational> most = comparison.coverage().most();
        return most.map(share -> share.signum() > 0).orElse(!given.credits().isNone());
    }
}
