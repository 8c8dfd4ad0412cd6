package org.espalier.stacking.rule;

import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;

/** A rule that compares an amount of each holding alone, which a filter selects, with a least and a most. */
abstract class BoundedItemRule extends ItemRule implements Bounded {

    BoundedItemRule() {}

    @Override
    public final Optional<Rule> changed(Threshold threshold) {
        return Optional.of(bounded(threshold));
    }

    /** An amount between two, the second of which may be open. */
    static Fact range(Rational from, Optional<Rational> to, String unit) {
        return to.map(most -> Fact.of(from, most, unit))
                .orElseGet(() -> Fact.of(from.signum() == 0 ? "unknown" : "at least " + from + " " + unit));
    }
}
