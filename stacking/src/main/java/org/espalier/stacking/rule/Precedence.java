package org.espalier.stacking.rule;

import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.credential.HoldingState;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;

/** Which of two holdings was awarded first, as one of them needs the other. */
final class Precedence {

    private Precedence() {}

    /** Whether the first fulfils the timing, as a prerequisite of the other. */
    static Answer answer(Timing timing, CountedHolding first, CountedHolding later) {
        return switch (timing) {
            case BEFORE -> Awarded.isBefore(first, later);
            case SAME_TIME -> Awarded.isByThen(first, later);
            case HELD -> isEarned(first);
        };
    }

    /** Whether it is earned; not known where the day of its award says so, and its state does not. */
    private static Answer isEarned(CountedHolding holding) {
        return holding.isDateContradictory()
                ? Answer.UNKNOWN
                : Answer.of(holding.holding().state() == HoldingState.EARNED);
    }

    /** What is not known of two holdings to tell whether the first fulfils the timing. */
    static List<String> missing(Timing timing, CountedHolding first, CountedHolding later) {
        return timing == Timing.HELD ? List.of(Sums.named("state", first)) : dates(first, later);
    }

    /** The awarding dates of two holdings that are not known. */
    static List<String> dates(CountedHolding one, CountedHolding other) {
        return Stream.of(one, other)
                .filter(holding -> holding.awardedOn().isEmpty())
                .map(holding -> Sums.named("awarding date", holding))
                .toList();
    }
}
