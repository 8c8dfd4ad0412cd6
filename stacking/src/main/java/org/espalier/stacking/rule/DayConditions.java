package org.espalier.stacking.rule;

import java.time.LocalDate;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;

/** Conditions on days. What is not earned yet is awarded after the day of evaluation. */
final class DayConditions {

    private static final String DATUM = "awarding date";

    private DayConditions() {}

    static void of(HoldingFilter filter, Conditions conditions) {
        filter.awardedFrom()
                .ifPresent(first -> conditions.add(DATUM, "awarded from " + first, holding -> from(holding, first)));
        filter.awardedTo()
                .ifPresent(last -> conditions.add(DATUM, "awarded up to " + last, holding -> to(holding, last)));
    }

    private static Answer from(CountedHolding holding, LocalDate first) {
        if (holding.isAwardedLater()) {
            LocalDate next = holding.evaluation().day().plusDays(1);
            return first.isAfter(next) ? Answer.UNKNOWN : Answer.YES;
        }
        return holding.awardedOn().map(day -> Answer.of(!day.isBefore(first))).orElse(Answer.UNKNOWN);
    }

    private static Answer to(CountedHolding holding, LocalDate last) {
        if (holding.isAwardedLater()) {
            return last.isAfter(holding.evaluation().day()) ? Answer.UNKNOWN : Answer.NO;
        }
        return holding.awardedOn().map(day -> Answer.of(!day.isAfter(last))).orElse(Answer.UNKNOWN);
    }
}
