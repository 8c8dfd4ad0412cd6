package org.espalier.stacking.rule;

import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CreditValue;

/**
 * The average that a finding tells: only where it is known which grades count and how much each weighs.
 *
 * @param weight all weights together; empty where that is not known
 * @param worst the grades times their weights, where unknown ones are the worst
 * @param best the same, where unknown ones are the best
 */
record GradeSum(Optional<Rational> weight, Rational worst, Rational best) {

    static final GradeSum EMPTY = new GradeSum(Optional.of(Rational.ZERO), Rational.ZERO, Rational.ZERO);

    GradeSum plus(Answer counts, CreditValue one, Rational low, Rational high) {
        Optional<Rational> known = counts == Answer.YES && one.isExact() ? one.to() : Optional.empty();
        Rational factor = one.from();
        return new GradeSum(Span.plus(weight, known), worst.plus(factor.times(low)), best.plus(factor.times(high)));
    }

    /** The average; that nothing is counted, where there is none for that. */
    Outcome onto(Outcome outcome, String unit) {
        return weight.map(all -> all.signum() > 0
                        ? outcome.with("average", fact(worst.dividedBy(all), best.dividedBy(all)))
                        : outcome.with("counted", Fact.of(all, unit)))
                .orElse(outcome);
    }

    private static Fact fact(Rational one, Rational other) {
        return Fact.of(one.min(other), one.max(other), "");
    }
}
