package org.espalier.stacking.rule;

import java.util.BitSet;
import java.util.List;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;

/**
 * Which of several filters select a holding, by their places in the list.
 *
 * @param holding the holding
 * @param sure those that surely do
 * @param possible those that do or may
 */
record Selection(CountedHolding holding, BitSet sure, BitSet possible) {

    static Selection of(CountedHolding holding, List<HoldingFilter> filters) {
        BitSet sure = new BitSet(filters.size());
        BitSet possible = new BitSet(filters.size());
        for (int i = 0; i < filters.size(); i++) {
            Answer answer = filters.get(i).answer(holding);
            sure.set(i, answer == Answer.YES);
            possible.set(i, answer != Answer.NO);
        }
        return new Selection(holding, sure, possible);
    }

    String id() {
        return holding.id().text();
    }

    /** Whether one is selected by a filter and the other by a different one. */
    static boolean exclude(BitSet one, BitSet other) {
        boolean sameOne = one.cardinality() == 1 && one.equals(other);
        return !one.isEmpty() && !other.isEmpty() && !sameOne;
    }
}
