package org.espalier.stacking.audit;

import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.rule.Outcome;

/** Why a holding does not count, as an outcome. */
final class Refusals {

    private Refusals() {}

    static Outcome of(String code, CountedHolding holding) {
        return new Outcome(code, Verdict.VIOLATED, holding.subject(), Facts.none());
    }

    static Outcome of(String code, CountedHolding holding, String name, Fact fact) {
        return new Outcome(code, Verdict.VIOLATED, holding.subject(), Facts.of(name, fact));
    }
}
