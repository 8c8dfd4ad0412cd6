package org.espalier.stacking.rule;

import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;

/** Numbers of things, as bounds of a rule. */
final class Counts {

    private Counts() {}

    /**
     * An amount as a number of things.
     *
     * @throws IllegalArgumentException if it is no whole number, or none that an {@code int} holds
     */
    static Optional<Integer> whole(Optional<Rational> amount, String name) {
        return amount.map(number -> whole(number, name));
    }

    private static int whole(Rational amount, String name) {
        boolean fits = amount.isWhole() && amount.numerator().bitLength() < Integer.SIZE;
        Faults.of("Threshold")
                .check(fits, name, "must be a whole number: " + amount)
                .throwIfAny();
        return amount.numerator().intValue();
    }
}
