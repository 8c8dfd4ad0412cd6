package org.espalier.stacking.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.credential.HoldingState;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;

/**
 * Which of two holdings was awarded first. What is earned came before what is not yet earned; otherwise the awarding
 * dates say it.
 */
final class Precedence {

    private Precedence() {}

    /** Whether the first fulfils the timing, as a prerequisite of the other. */
    static Answer answer(Timing timing, CountedHolding first, CountedHolding later) {
        return switch (timing) {
            case BEFORE -> precedes(first, later, -1);
            case SAME_TIME -> precedes(first, later, 0);
            case HELD -> Answer.of(isEarned(first));
        };
    }

    private static Answer precedes(CountedHolding first, CountedHolding later, int atMost) {
        if (isEarned(first) != isEarned(later)) {
            return Answer.of(isEarned(first));
        }
        Optional<LocalDate> start = first.awardedOn();
        Optional<LocalDate> end = later.awardedOn();
        return start.isEmpty() || end.isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(Integer.signum(start.orElseThrow().compareTo(end.orElseThrow())) <= atMost);
    }

    /** Whether something that is awarded after a day may have come before a holding. */
    static boolean mayBeAfter(LocalDate day, CountedHolding later) {
        return !isEarned(later)
                || later.awardedOn().map(awarded -> awarded.isAfter(day)).orElse(true);
    }

    private static boolean isEarned(CountedHolding holding) {
        return holding.holding().state() == HoldingState.EARNED;
    }

    /** The awarding dates of two holdings that are not known. */
    static List<String> missing(CountedHolding one, CountedHolding other) {
        return Stream.of(one, other)
                .filter(holding -> holding.awardedOn().isEmpty())
                .map(holding -> Sums.named("awarding date", holding))
                .toList();
    }
}
