package org.espalier.stacking.solve;

import java.util.List;
import org.espalier.core.exact.Rational;

/**
 * The best uses that were found, and how sure that is.
 *
 * @param uses the numbers of the uses made, ascending
 * @param shortfall what the tree lacks; zero where it is met
 * @param cost what the items used cost together
 * @param bound no answer lacks less than this; equal to the shortfall where that is proved
 * @param costBound no answer with the least shortfall costs less than this
 * @param isProved whether no answer is better in any respect
 * @param method which engine answered
 */
public record Answer(
        List<Integer> uses, Rational shortfall, long cost, Rational bound, long costBound, boolean isProved, Method method) {

    /** Copies the list. */
    public Answer {
        uses = List.copyOf(uses);
    }

    /** Whether everything asked for is met. */
    public boolean isMet() {
        return shortfall.signum() == 0;
    }
}
