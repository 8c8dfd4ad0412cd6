package org.espalier.stacking.rule;

import org.espalier.core.exact.Rational;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CreditValue;

/**
 * From how much to how much a holding adds to a sum, depending on what is not known of it; both are equal where all is
 * known.
 *
 * @param from the least; may be negative
 * @param to the most, not below the least
 */
public record Range(Rational from, Rational to) {

    /** Adds nothing. */
    public static final Range ZERO = new Range(Rational.ZERO, Rational.ZERO);

    /** The most that one credential can carry, in any unit. */
    public static final Rational UNBOUNDED = Rational.of(1_000_000);

    /** An amount that belongs to the sum, does not, or may. */
    static Range of(Answer belongs, CreditValue amount) {
        return switch (belongs) {
            case NO -> ZERO;
            case YES -> new Range(amount.from(), amount.to().orElse(UNBOUNDED));
            case UNKNOWN -> new Range(Rational.ZERO, amount.to().orElse(UNBOUNDED));
        };
    }

    /** Whether all is known. */
    public boolean isExact() {
        return from.equals(to);
    }

    /** Whether it adds nothing, whatever is unknown. */
    public boolean isNothing() {
        return from.signum() == 0 && to.signum() == 0;
    }

    /** This range or zero: of something that may not belong to the sum. */
    Range orNothing() {
        return new Range(from.min(Rational.ZERO), to.max(Rational.ZERO));
    }

    /** Every product of a member of this range and one of another. */
    Range times(Range other) {
        Rational a = from.times(other.from);
        Rational b = from.times(other.to);
        Rational c = to.times(other.from);
        Rational d = to.times(other.to);
        return new Range(a.min(b).min(c.min(d)), a.max(b).max(c.max(d)));
    }
}
