package org.espalier.stacking.audit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.rule.Range;
import org.espalier.stacking.rule.Tally;

/**
 * How much some holdings add to what a rule asks.
 *
 * @param tally what is asked
 * @param from the least, where what is unknown turns out small
 * @param to the most
 */
record Reached(Tally tally, Rational from, Rational to) {

    static Reached of(Tally tally, Collection<CountedHolding> holdings) {
        return tally instanceof Tally.Variety variety ? values(variety, holdings) : sum(tally, holdings);
    }

    /** Whether some holdings are what all of several tallies ask, in a world. */
    static boolean isMet(List<Tally> tallies, Collection<CountedHolding> holdings, Completion completion) {
        for (Tally tally : tallies) {
            if (!of(tally, holdings).isMet(completion)) {
                return false;
            }
        }
        return true;
    }

    private static Reached sum(Tally tally, Collection<CountedHolding> holdings) {
        Rational from = Rational.ZERO;
        Rational to = Rational.ZERO;
        for (CountedHolding holding : holdings) {
            Range range = tally.of(holding);
            from = from.plus(range.from());
            to = to.plus(range.to());
        }
        return new Reached(tally, from, to);
    }

    private static Reached values(Tally.Variety variety, Collection<CountedHolding> holdings) {
        List<Set<String>> sure = holdings.stream().map(variety.values()::of).toList();
        int open = (int) holdings.stream().filter(variety.open()::test).count();
        int least = variety.isOneEach() ? OneEach.matched(sure) : different(sure);
        return new Reached(variety, Rational.of(least), Rational.of(least + open));
    }

    private static int different(List<Set<String>> sure) {
        Set<String> different = new TreeSet<>();
        sure.forEach(different::addAll);
        return different.size();
    }

    /** Whether this is what is asked, in a world. */
    boolean isMet(Completion completion) {
        boolean least = completion == Completion.LEAST;
        return isEnough(least ? from : to) && isNotTooMuch(least ? to : from);
    }

    /** Whether an amount is the minimum or more. */
    boolean isEnough(Rational amount) {
        return tally.minimum().map(minimum -> reaches(amount, minimum)).orElse(true);
    }

    private boolean isNotTooMuch(Rational amount) {
        return tally.maximum().map(maximum -> reaches(maximum, amount)).orElse(true);
    }

    private boolean reaches(Rational amount, Rational bound) {
        boolean strict = tally instanceof Tally.Sum sum && sum.isStrict();
        return strict ? amount.compareTo(bound) > 0 : amount.isAtLeast(bound);
    }

    /** What is missing for sure, as a part of what is asked for; one where that cannot be told in parts. */
    Rational shortfall() {
        if (isMet(Completion.LEAST)) {
            return Rational.ZERO;
        }
        boolean gradual = !(tally instanceof Tally.Sum sum) || sum.isGradual();
        Rational minimum = tally.minimum().orElse(Rational.ZERO);
        return gradual && minimum.signum() > 0 ? missing().dividedBy(minimum) : Rational.ONE;
    }

    /** What is missing for sure. */
    Rational missing() {
        return tally.minimum()
                .map(minimum -> minimum.minus(from).max(Rational.ZERO))
                .orElse(Rational.ZERO);
    }
}
