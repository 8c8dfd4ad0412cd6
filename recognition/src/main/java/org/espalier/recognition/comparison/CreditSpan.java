package org.espalier.recognition.comparison;

import java.util.Optional;
import org.espalier.core.exact.Rational;

/** The ECTS credits that are possible, both ends included. */
record CreditSpan(Rational from, Rational to) {

    static CreditSpan of(Rational amount) {
        return new CreditSpan(amount, amount);
    }

    /** The span that has both. */
    CreditSpan and(CreditSpan other) {
        return new CreditSpan(from.min(other.from), to.max(other.to));
    }

    boolean isExact() {
        return from.equals(to);
    }

    /** Whether it is less than an amount; empty where the amount lies inside. */
    Optional<Boolean> isBelow(Rational amount) {
        return to.compareTo(amount) < 0 ? Optional.of(true) : Optional.of(false).filter(no -> from.isAtLeast(amount));
    }
}
