package org.espalier.stacking.rule;

import org.espalier.stacking.evaluation.CountedHolding;

/** Conditions on days. */
final class DayConditions {

    private static final String DATUM = "awarding date";

    private DayConditions() {}

    static void of(HoldingFilter filter, Conditions conditions) {
        filter.awardedFrom()
                .ifPresent(first -> conditions.add(
                        DATUM,
                        "awarded from " + first,
                        Told.test(CountedHolding::awardedOn, day -> !day.isBefore(first))));
        filter.awardedTo()
                .ifPresent(last -> conditions.add(
                        DATUM,
                        "awarded up to " + last,
                        Told.test(CountedHolding::awardedOn, day -> !day.isAfter(last))));
    }
}
