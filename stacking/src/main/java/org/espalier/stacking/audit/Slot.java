package org.espalier.stacking.audit;

import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.rule.Range;
import org.espalier.stacking.rule.Tally;

/**
 * A place in a leaf that takes holdings: the leaf itself, or one of the values that it asks for, where a holding counts for
 * one value only.
 *
 * @param leaf the leaf
 * @param value the value; empty where the leaf is one place
 */
record Slot(Requested leaf, String value) {

    /** Whether a holding can add anything to what the leaf asks, in a world. */
    boolean fits(CountedHolding holding, Completion completion) {
        for (Tally tally : leaf.tallies()) {
            if (tally.minimum().isPresent() && adds(tally, holding, completion)) {
                return true;
            }
        }
        return false;
    }

    private boolean adds(Tally tally, CountedHolding holding, Completion completion) {
        if (tally instanceof Tally.Variety variety && !value.isEmpty()) {
            return variety.values().of(holding).contains(value);
        }
        Range range = tally.of(holding);
        return completion == Completion.MOST ? !range.isNothing() : isSure(tally, range);
    }

    /** Whether a holding could count here for sure where nothing is asked for: only so much may be counted. */
    boolean takes(CountedHolding holding) {
        return leaf.tallies().stream().allMatch(tally -> tally.minimum().isEmpty())
                && leaf.tallies().stream()
                        .anyMatch(tally -> tally.of(holding).from().signum() > 0);
    }

    /** Whether a holding adds something whatever is unknown, and nothing that could break an upper bound of a sum. */
    private static boolean isSure(Tally tally, Range range) {
        boolean window = tally.maximum().isPresent() && tally instanceof Tally.Sum;
        return window ? range.isExact() && !range.isNothing() : range.from().signum() != 0;
    }
}
