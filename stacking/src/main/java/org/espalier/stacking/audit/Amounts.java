package org.espalier.stacking.audit;

import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CreditValue;
import org.espalier.stacking.rule.CreditFloor;

/** How much a holding gives a requirement or a floor, under a completion of what is unknown. */
final class Amounts {

    private Amounts() {}

    /** The credits by which the smaller of two is preferred. */
    static Rational size(CountedHolding holding) {
        return holding.credits(CreditSystem.ECTS).from();
    }
}
