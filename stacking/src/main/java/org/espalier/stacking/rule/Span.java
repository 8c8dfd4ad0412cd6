package org.espalier.stacking.rule;

import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.workload.CreditRange;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CreditValue;

/**
 * An amount of which a least and a most are known.
 *
 * @param from the least that it can be, zero or more
 * @param to the most that it can be; empty where nothing bounds it
 */
record Span(Rational from, Optional<Rational> to) {

    static final Span ZERO = of(Rational.ZERO);
    static final Span UNKNOWN = new Span(Rational.ZERO, Optional.empty());

    static Span of(Rational exactly) {
        return new Span(exactly, Optional.of(exactly));
    }

    static Span of(CreditValue value) {
        return new Span(value.from(), value.to());
    }

    static Span of(CreditRange range) {
        return new Span(range.from().amount(), Optional.of(range.to().amount()));
    }

    boolean isExact() {
        return to.equals(Optional.of(from));
    }

    Span plus(Span other) {
        return new Span(from.plus(other.from), plus(to, other.to));
    }

    /** This amount and another that belongs to it, or may do so. */
    Span plus(Answer belongs, CreditValue amount) {
        return switch (belongs) {
            case YES -> new Span(from.plus(amount.from()), plus(to, amount.to()));
            case UNKNOWN -> new Span(from, plus(to, amount.to()));
            case NO -> this;
        };
    }

    /** Two amounts together, either of which may be without bound. */
    static Optional<Rational> plus(Optional<Rational> one, Optional<Rational> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(one.get().plus(other.get())) : Optional.empty();
    }

    /** The smaller of two amounts. */
    Span min(Span other) {
        return new Span(
                from.min(other.from),
                to.map(most -> other.to.map(most::min).orElse(most)).or(other::to));
    }

    /** This amount, and no more than the most that another can be. */
    Span within(Span whole) {
        return whole.to().map(most -> min(of(most))).orElse(this);
    }

    /** Whether it is zero. */
    Answer isZero() {
        if (from.signum() > 0) {
            return Answer.NO;
        }
        return to.map(most -> most.signum() == 0).orElse(false) ? Answer.YES : Answer.UNKNOWN;
    }

    /** Whether it is at most as large as another. */
    Answer isAtMost(Span other) {
        if (to.isPresent() && other.from.isAtLeast(to.orElseThrow())) {
            return Answer.YES;
        }
        boolean larger = other.to.isPresent() && !other.to.orElseThrow().isAtLeast(from);
        return larger ? Answer.NO : Answer.UNKNOWN;
    }

    Answer isEqualTo(Span other) {
        return isAtMost(other).and(other.isAtMost(this));
    }

    Fact fact(String unit) {
        return fact(from, to, unit);
    }

    /** A range, the upper end of which may be without bound. */
    static Fact fact(Rational from, Optional<Rational> to, String unit) {
        return to.map(most -> Fact.of(from, most, unit))
                .orElseGet(() -> Fact.of(("at least " + from + " " + unit).strip()));
    }
}
