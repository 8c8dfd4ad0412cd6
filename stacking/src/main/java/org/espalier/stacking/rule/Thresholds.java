package org.espalier.stacking.rule;

import java.util.Optional;
import java.util.function.Function;
import org.espalier.core.exact.Rational;

/** Changes rules that have one bound only. */
final class Thresholds {

    private Thresholds() {}

    /** The rule with another minimum, if that is all that is to be changed. */
    static Optional<Rule> minimum(Threshold threshold, Function<Rational, Rule> change) {
        return threshold.maximum().isPresent()
                ? Optional.empty()
                : threshold.minimum().map(change);
    }

    /** The rule with another maximum, if that is all that is to be changed. */
    static Optional<Rule> maximum(Threshold threshold, Function<Rational, Rule> change) {
        return threshold.minimum().isPresent()
                ? Optional.empty()
                : threshold.maximum().map(change);
    }
}
