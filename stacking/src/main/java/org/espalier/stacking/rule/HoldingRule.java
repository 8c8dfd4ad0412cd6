package org.espalier.stacking.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.CountedHolding;

/** A rule that looks at each holding alone: one that violates it cannot count. */
public interface HoldingRule {

    /** What the rule says of a holding. */
    Outcome evaluate(CountedHolding holding);

    /** What the rule says of a holding, without the reasons. */
    default Verdict verdictOf(CountedHolding holding) {
        return evaluate(holding).verdict();
    }

    /** Whether nothing that is awarded after a day can fulfil the rule any more. */
    default boolean isClosedAfter(LocalDate day) {
        return false;
    }

    /** The filter by which every holding must be selected, if that is what it says. */
    default Optional<HoldingFilter> selecting() {
        return Optional.empty();
    }

    /** How much a single holding that it selects may be, if that is what it says. */
    default Optional<Ceiling> largest() {
        return Optional.empty();
    }

    /** The last day on which a holding that fulfils the rule goes on fulfilling it; empty where that does not end. */
    default Optional<LocalDate> holdsUntil(CountedHolding holding) {
        return Optional.empty();
    }
}
