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
 * @param insideFrom what is surely selected, at least
 * @param insideTo what may be selected, at most; empty where nothing bounds it
 * @param outsideFrom what is surely not selected, at least
 * @param outsideTo what may not be selected, at most; empty where nothing bounds it
 * @param totalFrom everything, at least
 * @param totalTo everything, at most; empty where nothing bounds it
 * @param missing what is not known
 * @param otherSystem the ids of holdings whose credits are of another system
 */
record Share(
        Rational insideFrom,
        Optional<Rational> insideTo,
        Rational outsideFrom,
        Optional<Rational> outsideTo,
        Rational totalFrom,
        Optional<Rational> totalTo,
        List<String> missing,
        List<String> otherSystem) {

    private static final Rational HUNDRED = Rational.of(100);

    static Share of(CountedHoldings counted, HoldingFilter filter, Measure measure, CreditSystem system) {
        Rational insideFrom = Rational.ZERO;
        Optional<Rational> insideTo = Optional.of(Rational.ZERO);
        Rational outsideFrom = Rational.ZERO;
        Optional<Rational> outsideTo = Optional.of(Rational.ZERO);
        Rational totalFrom = Rational.ZERO;
        Optional<Rational> totalTo = Optional.of(Rational.ZERO);
        Missing missing = new Missing();
        List<String> other = new ArrayList<>();
        for (CountedHolding holding : counted.all()) {
            Answer selected = filter.answer(holding);
            CreditValue amount = holding.amount(measure, system);
            totalFrom = totalFrom.plus(amount.from());
            totalTo = Sums.plus(totalTo, amount.to());
            insideFrom = selected == Answer.YES ? insideFrom.plus(amount.from()) : insideFrom;
            insideTo = selected == Answer.NO ? insideTo : Sums.plus(insideTo, amount.to());
            outsideFrom = selected == Answer.NO ? outsideFrom.plus(amount.from()) : outsideFrom;
            outsideTo = selected == Answer.YES ? outsideTo : Sums.plus(outsideTo, amount.to());
            missing.add(filter, selected, holding);
            missing.add(measure, amount, holding);
            if (amount.kind() == CreditValue.Kind.OTHER_SYSTEM) {
                other.add(holding.id().text());
            }
        }
        return new Share(insideFrom, insideTo, outsideFrom, outsideTo, totalFrom, totalTo, missing.sorted(), other);
    }

    /** Whether there is nothing at all of which to take a share. */
    boolean isOfNothing() {
        return totalTo.map(Rational::signum).equals(Optional.of(0));
    }

    /** The least share in percent: what is surely selected, beside all that may be outside. */
    Rational least() {
        return outsideTo.map(outside -> percent(insideFrom, outside)).orElse(Rational.ZERO);
    }

    /** Whether the share can be the least; where what is outside has no bound, it only comes near. */
    boolean isLeastReached() {
        return outsideTo.isPresent() || insideFrom.signum() == 0;
    }

    /** The largest share in percent: all that may be selected, beside what is surely outside. */
    Rational most() {
        return insideTo.map(inside -> percent(inside, outsideFrom)).orElse(HUNDRED);
    }

    /** Whether the share can be the largest; where what is inside has no bound, it only comes near. */
    boolean isMostReached() {
        return insideTo.isPresent() || outsideFrom.signum() == 0;
    }

    private static Rational percent(Rational inside, Rational outside) {
        Rational all = inside.plus(outside);
        return all.signum() == 0 ? Rational.ZERO : inside.times(HUNDRED).dividedBy(all);
    }

    Fact selected(String unit) {
        return Sums.fact(insideFrom, insideTo, unit);
    }

    Fact counted(String unit) {
        return Sums.fact(totalFrom, totalTo, unit);
    }

    Outcome onto(Outcome outcome) {
        Outcome told = outcome.missing(missing);
        return otherSystem.isEmpty() ? told : told.with("otherSystem", Fact.of(otherSystem));
    }
}
