package org.espalier.stacking.evaluation;

import java.util.Optional;
import org.espalier.core.exact.Rational;

/**
 * How many credits of one system, or hours, a holding counts.
 *
 * @param kind how far that is known
 * @param from the least it can be, zero or more
 * @param to the most it can be; empty where nothing bounds it
 */
public record CreditValue(Kind kind, Rational from, Optional<Rational> to) {

    /** How far the credits of a holding are known. */
    public enum Kind {
        /** The amount is known, or a range that a conversion leaves. */
        KNOWN,
        /** Declared not credit-bearing, or recognised without credits. */
        NONE,
        /** Nothing is told that bounds it; zero or more, or at least a part that is told. */
        UNKNOWN,
        /** Credits of another system, and no conversion is named or known. */
        OTHER_SYSTEM
    }

    static final CreditValue ONE = of(Rational.ONE, Rational.ONE);

    static CreditValue of(Rational from, Rational to) {
        return new CreditValue(Kind.KNOWN, from, Optional.of(to));
    }

    static CreditValue exactly(Rational amount) {
        return of(amount, amount);
    }

    static CreditValue nothing(Kind kind) {
        return new CreditValue(kind, Rational.ZERO, Optional.of(Rational.ZERO));
    }

    static CreditValue unknown() {
        return atLeast(Rational.ZERO);
    }

    static CreditValue atLeast(Rational amount) {
        return new CreditValue(Kind.UNKNOWN, amount, Optional.empty());
    }

    CreditValue times(Rational part) {
        return new CreditValue(kind, from.times(part), to.map(part::times));
    }

    /** The one amount that it is; empty where that is not known, and where credits of another system would be left out. */
    Optional<Rational> sure() {
        return isExact() && kind != Kind.OTHER_SYSTEM ? to : Optional.empty();
    }

    /** Whether it is one amount and no range. */
    public boolean isExact() {
        return to().isPresent() && to().get().equals(from());
    }
}
