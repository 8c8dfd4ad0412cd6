package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.rule.Range;
import org.espalier.stacking.rule.Tally;

/** Tells whether some choice of holdings keeps between the least and the largest amount of what is asked. */
final class Window {

    /** So many different sums are looked at; beyond them some choice is taken to fit. */
    private static final int MOST_SUMS = 2_000;

    private final Tally tally;

    private Window(Tally tally) {
        this.tally = tally;
    }

    /** Whether holdings are enough together, and no choice of them is not too much. */
    static boolean isOverfull(Tally tally, List<CountedHolding> holdings) {
        Reached all = Reached.of(tally, holdings);
        return all.isEnough(all.from()) && !new Window(tally).isFitted(holdings);
    }

    private boolean isFitted(List<CountedHolding> holdings) {
        boolean plain = tally instanceof Tally.Sum sum && sum.parting().isEmpty();
        return plain ? isFittedBySum(holdings) : isFittedOnTheWay(holdings);
    }

    private boolean isFittedBySum(List<CountedHolding> holdings) {
        Set<Range> sums = new HashSet<>(Set.of(Range.ZERO));
        for (CountedHolding holding : holdings) {
            Range more = tally.of(holding);
            for (Range sum : List.copyOf(sums)) {
                sums.add(new Range(sum.from().plus(more.from()), sum.to().plus(more.to())));
            }
            if (sums.size() > MOST_SUMS) {
                return true;
            }
        }
        return sums.stream().anyMatch(sum -> isMet(new Reached(tally, sum.from(), sum.to())));
    }

    /** What does not just add up is taken one after the other. */
    private boolean isFittedOnTheWay(List<CountedHolding> holdings) {
        List<CountedHolding> some = new ArrayList<>(holdings.size());
        for (CountedHolding holding : holdings) {
            some.add(holding);
            if (isMet(Reached.of(tally, some))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMet(Reached reached) {
        return reached.isMet(Completion.LEAST);
    }
}
