package org.espalier.stacking.rule;

import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.immutables.value.Value;

/**
 * What rules share that compare an amount with a least and a most. {@code minimum} and {@code maximum} are included,
 * {@code above} and {@code below} are not; at most one of each pair is given.
 */
interface Bounded {

    /** The least amount, included. */
    Optional<Rational> minimum();

    /** The amount of which more is wanted. */
    Optional<Rational> above();

    /** The largest amount, included. */
    Optional<Rational> maximum();

    /** The amount of which less is wanted. */
    Optional<Rational> below();

    @Value.Lazy
    default Bounds bounds() {
        return new Bounds(
                minimum().or(this::above), above().isEmpty(), maximum().or(this::below), below().isEmpty());
    }

    /** The faults of the bounds of a rule of a kind. */
    default Faults checked(String kind) {
        Faults faults = Faults.of("Rule " + kind)
                .check(minimum().isEmpty() || above().isEmpty(), "above", "excludes minimum; give one of the two")
                .check(maximum().isEmpty() || below().isEmpty(), "below", "excludes maximum; give one of the two");
        return bounds().check(faults);
    }

    /** The same rule with the bounds of an exception. */
    default Rule bounded(Threshold threshold) {
        return bounded(
                threshold.minimum().or(this::minimum),
                threshold.minimum().isPresent() ? Optional.empty() : above(),
                threshold.maximum().or(this::maximum),
                threshold.maximum().isPresent() ? Optional.empty() : below());
    }

    /** The same rule with other bounds. */
    Rule bounded(
            Optional<Rational> minimum, Optional<Rational> above, Optional<Rational> maximum, Optional<Rational> below);
}
