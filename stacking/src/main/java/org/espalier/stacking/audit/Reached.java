package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.rule.LastCredits;
import org.espalier.stacking.rule.Parting;
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
        if (tally instanceof Tally.Sum sum && sum.parting().isPresent()) {
            return parts(sum, sum.parting().orElseThrow(), holdings);
        }
        return whole(tally, holdings);
    }

    /** The same, of which nothing is cut off. */
    static Reached whole(Tally tally, Collection<CountedHolding> holdings) {
        if (tally instanceof LastCredits last) {
            Range range = last.of(holdings);
            return new Reached(tally, range.from(), range.to());
        }
        return tally instanceof Tally.Variety variety ? values(variety, holdings) : sum(tally, holdings);
    }

    private static Reached parts(Tally.Sum sum, Parting parting, Collection<CountedHolding> holdings) {
        Rational from = cut(parting, inParts(sum, parting, holdings));
        Rational to = cut(
                parting,
                amounts(
                        parting,
                        holdings,
                        parting::possible,
                        holding -> sum.of(holding).to()));
        return new Reached(sum, from, to);
    }

    /** How much is surely in each part, of which nothing is cut off. */
    static List<Rational> inParts(Tally.Sum sum, Parting parting, Collection<CountedHolding> holdings) {
        return amounts(
                parting, holdings, parting::sure, holding -> sum.of(holding).from());
    }

    /** How much is in each part. */
    private static List<Rational> amounts(
            Parting parting,
            Collection<CountedHolding> holdings,
            Function<CountedHolding, List<Integer>> parts,
            Function<CountedHolding, Rational> amount) {
        List<Rational> amounts =
                new ArrayList<>(Collections.nCopies(parting.maxima().size(), Rational.ZERO));
        for (CountedHolding holding : holdings) {
            for (int part : parts.apply(holding)) {
                amounts.set(part, amounts.get(part).plus(amount.apply(holding)));
            }
        }
        return amounts;
    }

    private static Rational cut(Parting parting, List<Rational> amounts) {
        Rational total = Rational.ZERO;
        for (int part = 0; part < amounts.size(); part++) {
            Rational all = amounts.get(part);
            total = total.plus(parting.maxima().get(part).map(all::min).orElse(all));
        }
        return total;
    }

    /** Whether some holdings are what all of several tallies ask, in a world. */
    static boolean isMet(List<Tally> tallies, Collection<CountedHolding> holdings, Completion completion) {
        for (Tally tally : tallies) {
            if (!isMet(tally, tallies, holdings, completion)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMet(
            Tally tally, List<Tally> tallies, Collection<CountedHolding> holdings, Completion completion) {
        return of(tally, Forced.helping(tallies, holdings, completion)).isEnough(completion)
                && of(tally, Forced.limited(holdings)).isNotTooMuch(completion);
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
        List<Set<String>> possible =
                holdings.stream().map(variety.possible()::of).toList();
        boolean each = variety.isOneEach();
        int least = each ? OneEach.matched(sure) : different(sure);
        int most = each ? OneEach.matched(possible) : different(possible);
        return new Reached(variety, Rational.of(least), Rational.of(most));
    }

    /** How many values there are; one of which only that there is one is known may be one of the others. */
    private static int different(List<Set<String>> values) {
        Set<String> different = new TreeSet<>();
        values.forEach(different::addAll);
        boolean others = different.size() > 1;
        return different.size() - (others && different.contains("") ? 1 : 0);
    }

    /** Whether this is what is asked, in a world. */
    boolean isMet(Completion completion) {
        return isEnough(completion) && isNotTooMuch(completion);
    }

    private boolean isEnough(Completion completion) {
        return isEnough(completion == Completion.LEAST ? from : to);
    }

    private boolean isNotTooMuch(Completion completion) {
        return isNotTooMuch(completion == Completion.LEAST ? to : from);
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

    /** What some holdings lack for sure of all that several tallies ask, each as a part of it, or whole where it has no parts. */
    static Rational shortfall(List<Tally> tallies, Collection<CountedHolding> holdings) {
        Rational lacking = Rational.ZERO;
        for (Tally tally : tallies) {
            boolean met = isMet(tally, tallies, holdings, Completion.LEAST);
            lacking = met ? lacking : lacking.plus(of(tally, holdings).part());
        }
        return lacking;
    }

    private Rational part() {
        boolean gradual = tally instanceof Tally.Sum sum
                ? sum.isGradual()
                : !(tally instanceof LastCredits last) || last.isAlone();
        Rational minimum = tally.minimum().orElse(Rational.ZERO);
        return gradual && minimum.signum() > 0 ? missing().dividedBy(minimum) : Rational.ONE;
    }

    /** How much of some holdings is cut off for sure. */
    static Rational surplus(Tally tally, Collection<CountedHolding> holdings) {
        return whole(tally, holdings).from.minus(of(tally, holdings).from);
    }

    /** What is missing for sure. */
    Rational missing() {
        return tally.minimum()
                .map(minimum -> minimum.minus(from).max(Rational.ZERO))
                .orElse(Rational.ZERO);
    }
}
