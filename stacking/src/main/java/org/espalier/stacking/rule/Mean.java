package org.espalier.stacking.rule;

import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CreditValue;

/**
 * Whether a weighted mean reaches a bound, however what is unknown turns out. Not thread-safe, meant for one evaluation.
 *
 * <p>A mean of values v with weights w is at least b exactly where the sum of w(v - b) is not negative and the weights are
 * not all zero. Each item adds to that sum on its own, so that the least and the largest sum are found item by item, and
 * the answer is exact.
 */
final class Mean {

    private Optional<Rational> least = Optional.of(Rational.ZERO);
    private Optional<Rational> most = Optional.of(Rational.ZERO);
    private boolean surelyWeighed;
    private boolean perhapsOnBound;

    /**
     * Adds an item.
     *
     * @param counts whether it counts at all
     * @param weight its weight, zero or more
     * @param from how far its value is above the bound, at least
     * @param to how far its value is above the bound, at most
     */
    void add(Answer counts, CreditValue weight, Rational from, Rational to) {
        if (counts == Answer.NO) {
            return;
        }
        Optional<Rational> lowest = from.signum() < 0
                ? times(weight.to(), from)
                : Optional.of(weight.from().times(from));
        Optional<Rational> highest = to.signum() > 0
                ? times(weight.to(), to)
                : Optional.of(weight.from().times(to));
        boolean sure = counts == Answer.YES;
        least = Span.plus(least, sure ? lowest : lowest.map(Rational.ZERO::min));
        most = Span.plus(most, sure ? highest : highest.map(Rational.ZERO::max));
        surelyWeighed |= sure && weight.from().signum() > 0;
        perhapsOnBound |= to.signum() == 0 && !weight.to().equals(Optional.of(Rational.ZERO));
    }

    private static Optional<Rational> times(Optional<Rational> weight, Rational value) {
        return weight.map(value::times);
    }

    /** Violated, too, where no weight is left. */
    Verdict verdict() {
        boolean always = surelyWeighed && least.isPresent() && least.get().signum() >= 0;
        if (always) {
            return Verdict.SATISFIED;
        }
        return isPossible() ? Verdict.UNDETERMINED : Verdict.VIOLATED;
    }

    /** A sum of zero is enough only where something has a weight. */
    private boolean isPossible() {
        int sign = most.map(Rational::signum).orElse(1);
        return sign > 0 || (sign == 0 && (surelyWeighed || perhapsOnBound));
    }
}
