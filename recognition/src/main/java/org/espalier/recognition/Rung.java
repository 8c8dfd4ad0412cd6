package org.espalier.recognition;

import java.util.List;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.EctsCredits;
import org.espalier.recognition.decision.DecisionStatus;
import org.espalier.recognition.decision.Recognised;

/** How far recognition goes: the status, what is recognised now or in prospect, and what else was found on the way. */
record Rung(DecisionStatus status, Recognised recognised, List<Item> items) {

    Rung {
        items = List.copyOf(items);
    }

    static Rung of(DecisionStatus status, Recognised recognised) {
        return new Rung(status, recognised, List.of());
    }

    static Rung nothing(DecisionStatus status, List<Item> items) {
        return new Rung(status, Recognised.nothing(), items);
    }

    Rung as(DecisionStatus other) {
        return new Rung(other, recognised, items);
    }

    /** Whether it gives more credits than another one, or as many and without an end. */
    boolean isMoreThan(Rung other) {
        int more = credits().compareTo(other.credits());
        boolean longer =
                recognised.until().isEmpty() && other.recognised.until().isPresent();
        return more > 0 || (more == 0 && longer);
    }

    private Rational credits() {
        return recognised
                .credits()
                .flatMap(CreditAmount::asEcts)
                .map(EctsCredits::amount)
                .orElse(Rational.ZERO);
    }
}
