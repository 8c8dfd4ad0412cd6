package org.espalier.stacking.audit;

import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.rule.LastCredits;
import org.espalier.stacking.rule.Tally;

/** Awards of one day whose order matters, and nobody knows it. */
final class Ties {

    private Ties() {}

    /** Whether there are any for a rule. */
    static boolean areAny(Decided rule, CountedHoldings held) {
        return isOrdered(rule) && held.stream().anyMatch(one -> areAny(rule, one, held));
    }

    /** Whether a holding has one of them. */
    static boolean areAny(Decided rule, CountedHolding one, CountedHoldings held) {
        return isOrdered(rule)
                && rule.holding(one)
                        .filter(as -> held.stream().anyMatch(other -> isTied(rule, as, other)))
                        .isPresent();
    }

    private static boolean isOrdered(Decided rule) {
        for (Tally tally : rule.tallies()) {
            if (tally instanceof LastCredits) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTied(Decided rule, CountedHolding one, CountedHolding other) {
        return rule.holding(other).stream()
                .anyMatch(as -> rule.tallies().stream()
                        .anyMatch(tally -> tally instanceof LastCredits last && last.isTied(one, as)));
    }
}
