package org.espalier.stacking.rule;

import org.espalier.core.workload.CreditBearing;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CreditValue;

/** Conditions on level and size. */
final class SizeConditions {

    private SizeConditions() {}

    static void of(HoldingFilter filter, Conditions conditions) {
        filter.levelAtLeast()
                .ifPresent(low -> conditions.add(
                        "level",
                        "at " + low + " or higher",
                        Told.test(CountedHolding::level, level -> level.isAtLeast(low))));
        filter.levelAtMost()
                .ifPresent(high -> conditions.add(
                        "level",
                        "at " + high + " or lower",
                        Told.test(CountedHolding::level, level -> high.isAtLeast(level))));
        credits(filter, conditions);
        filter.creditBearing()
                .ifPresent(wanted -> conditions.add(
                        "whether it carries credits",
                        wanted ? "carrying credits" : "carrying no credits",
                        holding -> bearing(holding.credential().workload().creditBearing(), wanted)));
    }

    private static void credits(HoldingFilter filter, Conditions conditions) {
        Bounds bounds = new Bounds(filter.creditsAtLeast(), true, filter.creditsBelow(), false);
        if (bounds.isBounded()) {
            conditions.add("credits", "of " + bounds.words("ECTS"), holding -> sized(holding, bounds));
        }
    }

    private static Answer sized(CountedHolding holding, Bounds bounds) {
        CreditValue size = holding.issuedCredits(CreditSystem.ECTS);
        if (size.kind() == CreditValue.Kind.OTHER_SYSTEM) {
            return Answer.UNKNOWN;
        }
        return Verdicts.answer(bounds.judge(size.from(), size.to()));
    }

    private static Answer bearing(CreditBearing told, boolean wanted) {
        return switch (told) {
            case YES -> Answer.of(wanted);
            case NO -> Answer.of(!wanted);
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }
}
