package org.espalier.stacking.rule;

/** Conditions on days. */
final class DayConditions {

    private static final String DATUM = "awarding date";

    private DayConditions() {}

    static void of(HoldingFilter filter, Conditions conditions) {
        filter.awardedFrom()
                .ifPresent(first ->
                        conditions.add(DATUM, "awarded from " + first, holding -> Awarded.isFrom(holding, first)));
        filter.awardedTo()
                .ifPresent(last ->
                        conditions.add(DATUM, "awarded up to " + last, holding -> Awarded.isUpTo(holding, last)));
    }
}
