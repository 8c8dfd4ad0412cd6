package org.espalier.stacking.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;

/**
 * Between which days a holding was or will be awarded, and which of two comes first. What is not earned yet and has no date is
 * awarded after the day of evaluation; what is earned and has none was awarded by that day.
 */
final class Awarded {

    private Awarded() {}

    /** The first day on which it may have been awarded. */
    static LocalDate earliest(CountedHolding holding) {
        Optional<LocalDate> day = holding.awardedOn();
        if (day.isPresent()) {
            return day.get();
        }
        return holding.isAwardedLater() ? holding.evaluation().day().plusDays(1) : LocalDate.MIN;
    }

    /** The last day on which it may have been awarded. */
    static LocalDate latest(CountedHolding holding) {
        Optional<LocalDate> day = holding.awardedOn();
        if (day.isPresent()) {
            return day.get();
        }
        boolean open = holding.isAwardedLater() || holding.isDateContradictory();
        return open ? LocalDate.MAX : holding.evaluation().day();
    }

    /** Whether one was awarded on an earlier day than another. */
    static Answer isBefore(CountedHolding first, CountedHolding later) {
        if (latest(first).isBefore(earliest(later))) {
            return Answer.YES;
        }
        return earliest(first).isBefore(latest(later)) ? Answer.UNKNOWN : Answer.NO;
    }

    /** Whether one was awarded on an earlier day than another, or on the same day. */
    static Answer isByThen(CountedHolding one, CountedHolding then) {
        return isBefore(then, one).not();
    }

    /** Whether one of two was surely awarded on an earlier day than the other. */
    static boolean areInOrder(CountedHolding one, CountedHolding other) {
        return isBefore(one, other) == Answer.YES || isBefore(other, one) == Answer.YES;
    }

    /** Whether it was awarded on a first day or later. */
    static Answer isFrom(CountedHolding holding, LocalDate first) {
        if (!earliest(holding).isBefore(first)) {
            return Answer.YES;
        }
        return latest(holding).isBefore(first) ? Answer.NO : Answer.UNKNOWN;
    }

    /** Whether it was awarded on a last day or earlier. */
    static Answer isUpTo(CountedHolding holding, LocalDate last) {
        if (!latest(holding).isAfter(last)) {
            return Answer.YES;
        }
        return earliest(holding).isAfter(last) ? Answer.NO : Answer.UNKNOWN;
    }
}
