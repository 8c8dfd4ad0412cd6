package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.rule.Tally;

/** The most that holdings can add to a sum, of whose parts perhaps only so much counts. */
final class MostOfSum {

    private final Tally.Sum sum;
    private final List<Optional<Rational>> maxima;
    private final List<Rational> amounts;

    MostOfSum(Tally.Sum sum) {
        this.sum = sum;
        this.maxima = sum.parting().map(parting -> parting.maxima()).orElse(List.of(Optional.empty()));
        this.amounts = new ArrayList<>(Collections.nCopies(maxima.size(), Rational.ZERO));
    }

    /** Adds holdings of which one may count; whether any of them adds something. */
    boolean add(List<CountedHolding> oneOf) {
        boolean some = false;
        for (int part = 0; part < maxima.size(); part++) {
            Rational most = most(part, oneOf);
            amounts.set(part, amounts.get(part).plus(most));
            some |= most.signum() > 0;
        }
        return some;
    }

    private Rational most(int part, List<CountedHolding> oneOf) {
        return oneOf.stream()
                .filter(holding -> sum.parting()
                        .map(parting -> parting.possible(holding).contains(part))
                        .orElse(true))
                .map(holding -> sum.of(holding).to())
                .reduce(Rational.ZERO, Rational::max);
    }

    /** All of it. */
    Rational total() {
        Rational total = Rational.ZERO;
        for (int part = 0; part < maxima.size(); part++) {
            Rational all = amounts.get(part);
            total = total.plus(maxima.get(part).map(all::min).orElse(all));
        }
        return total;
    }
}
