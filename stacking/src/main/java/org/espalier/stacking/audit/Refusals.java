package org.espalier.stacking.audit;

import java.util.Set;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.rule.Outcome;

/** Why a holding does not count, as an outcome. */
final class Refusals {

    /** What the holding itself is the reason for, whatever the award asks. */
    private static final Set<String> OF_ITSELF =
            Set.of("RENEWED", "EXPIRED", "REVOKED", "SUSPENDED", "NOT_YET_VALID", "GRANT_AHEAD", "GRANTED_ELSEWHERE");

    private Refusals() {}

    /** Whether a rule of the award, or no more than how far it is, keeps a holding from counting, if anything does. */
    static boolean isByRuleOrState(Candidate candidate) {
        return candidate
                .refusal()
                .filter(refusal -> OF_ITSELF.contains(refusal.code()))
                .isEmpty();
    }

    static Outcome of(String code, CountedHolding holding) {
        return new Outcome(code, Verdict.VIOLATED, holding.subject(), Facts.none());
    }

    static Outcome of(String code, CountedHolding holding, String name, Fact fact) {
        return new Outcome(code, Verdict.VIOLATED, holding.subject(), Facts.of(name, fact));
    }
}
