package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.rule.Tally;

/** What a rule makes of holdings that count whatever stands against them. */
final class Forced {

    private Forced() {}

    /** The holdings of which there can be too much: what is forced may go beyond. */
    static Collection<CountedHolding> limited(Collection<CountedHolding> holdings) {
        return isAny(holdings)
                ? holdings.stream().filter(holding -> !holding.isForced()).toList()
                : holdings;
    }

    /** The holdings by which a minimum is measured: what is forced never makes it harder to reach. */
    static Collection<CountedHolding> helping(
            List<Tally> tallies, Collection<CountedHolding> holdings, Completion completion) {
        if (!isAny(holdings)) {
            return holdings;
        }
        List<CountedHolding> helping = new ArrayList<>(holdings);
        helping.removeIf(holding -> isBurden(tallies, holding, completion));
        return helping;
    }

    private static boolean isAny(Collection<CountedHolding> holdings) {
        for (CountedHolding holding : holdings) {
            if (holding.isForced()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a holding is forced and takes something away, as a grade below an average does. */
    static boolean isBurden(List<Tally> tallies, CountedHolding holding, Completion completion) {
        return holding.isForced()
                && tallies.stream().anyMatch(tally -> tally.isAgainst(holding, completion == Completion.MOST));
    }
}
