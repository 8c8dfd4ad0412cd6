package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.CreditValue;
import org.espalier.stacking.evaluation.Measure;

/**
 * How much of an amount a filter selects.
 *
 * @param inside what is selected
 * @param outside what is not selected
 * @param total everything
 * @param missing what is not known
 * @param otherSystem the ids of holdings whose credits are of another system
 */
record Share(Span inside, Span outside, Span total, List<String> missing, List<String> otherSystem) {

    private static final Rational HUNDRED = Rational.of(100);

    static Share of(CountedHoldings counted, HoldingFilter filter, Measure measure, CreditSystem system) {
        Rational inside = Rational.ZERO;
        Rational outside = Rational.ZERO;
        for (CountedHolding holding : counted.inAnyOrder()) {
            Answer selected = filter.answer(holding);
            Optional<Rational> amount = holding.exactly(measure, system);
            if (selected == Answer.UNKNOWN || amount.isEmpty()) {
                return open(counted, filter, measure, system);
            }
            inside = selected == Answer.YES ? inside.plus(amount.get()) : inside;
            outside = selected == Answer.NO ? outside.plus(amount.get()) : outside;
        }
        return exact(inside, outside);
    }

    private static Share exact(Rational inside, Rational outside) {
        Span total = Span.of(inside.plus(outside));
        return new Share(Span.of(inside), Span.of(outside), total, List.of(), List.of());
    }

    private static Share open(CountedHoldings counted, HoldingFilter filter, Measure measure, CreditSystem system) {
        Span inside = Span.ZERO;
        Span outside = Span.ZERO;
        Span total = Span.ZERO;
        Missing missing = new Missing();
        List<String> other = new ArrayList<>();
        for (CountedHolding holding : counted.all()) {
            Answer selected = filter.answer(holding);
            CreditValue amount = holding.amount(measure, system);
            inside = inside.plus(selected, amount);
            outside = outside.plus(selected.not(), amount);
            total = total.plus(Answer.YES, amount);
            missing.add(filter, selected, holding);
            missing.add(measure, amount, holding);
            Sums.addOther(other, amount, holding);
        }
        return new Share(inside, outside, total, missing.sorted(), other);
    }

    /** Whether there is nothing at all of which to take a share. */
    boolean isOfNothing() {
        return total.isZero() == Answer.YES;
    }

    /** The least share in percent: what is surely selected, beside all that may be outside. */
    Rational least() {
        return outside.to().map(most -> percent(inside.from(), most)).orElse(Rational.ZERO);
    }

    /** Whether the share can be the least; where what is outside has no bound, it only comes near. */
    boolean isLeastReached() {
        return outside.to().isPresent() || inside.from().signum() == 0;
    }

    /** The largest share in percent: all that may be selected, beside what is surely outside. */
    Rational most() {
        return inside.to().map(most -> percent(most, outside.from())).orElse(HUNDRED);
    }

    /** Whether the share can be the largest; where what is inside has no bound, it only comes near. */
    boolean isMostReached() {
        return inside.to().isPresent() || outside.from().signum() == 0;
    }

    private static Rational percent(Rational part, Rational rest) {
        Rational all = part.plus(rest);
        return all.signum() == 0 ? Rational.ZERO : part.times(HUNDRED).dividedBy(all);
    }

    Outcome onto(Outcome outcome) {
        Outcome told = outcome.missing(missing);
        return otherSystem.isEmpty() ? told : told.with("otherSystem", Fact.of(otherSystem));
    }
}
