package org.espalier.stacking.rule;

import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.CreditValue;

/** Credits inside and outside of what a filter selects, each at its least and at its most. */
final class Split {

    private static final Rational HUNDRED = Rational.of(100);

    private Rational leastInside = Rational.ZERO;
    private Rational mostInside = Rational.ZERO;
    private Rational leastOutside = Rational.ZERO;
    private Rational mostOutside = Rational.ZERO;
    private boolean isInsideBounded = true;
    private boolean isOutsideBounded = true;

    private Split() {}

    static Split of(CountedHoldings counted, HoldingFilter filter, CreditSystem system) {
        Split split = new Split();
        for (CountedHolding holding : counted.unordered()) {
            split.add(filter.answer(holding), holding.credits(system));
        }
        return split;
    }

    private void add(Answer selected, CreditValue credits) {
        if (selected == Answer.YES) {
            leastInside = leastInside.plus(credits.from());
        } else {
            isOutsideBounded &= credits.to().isPresent();
            mostOutside = mostOutside.plus(credits.to().orElse(Rational.ZERO));
        }
        if (selected == Answer.NO) {
            leastOutside = leastOutside.plus(credits.from());
        } else {
            isInsideBounded &= credits.to().isPresent();
            mostInside = mostInside.plus(credits.to().orElse(Rational.ZERO));
        }
    }

    /** The least share in percent: what is surely selected, beside all that may be outside. */
    Rational least() {
        return isOutsideBounded ? percent(leastInside, mostOutside) : Rational.ZERO;
    }

    /** The largest share: all that may be selected, beside what is surely outside; a hundred where nothing bounds it. */
    Rational most() {
        return isInsideBounded ? percent(mostInside, leastOutside) : HUNDRED;
    }

    private static Rational percent(Rational inside, Rational outside) {
        Rational all = inside.plus(outside);
        return all.signum() == 0 ? Rational.ZERO : inside.times(HUNDRED).dividedBy(all);
    }
}
