package org.espalier.stacking.audit;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.audit.Inequalities.Amount;
import org.espalier.stacking.audit.Inequalities.Solved;

/**
 * Inequalities of amounts, some of which are numbers of credentials: nobody holds half of one. Where amounts fulfil all of
 * them, and a number is not whole, it is at most the whole number below, or at least the one above; where both contradict the
 * rest, there is no way out.
 */
final class WholeNumbers {

    /** More questions are not asked. */
    private static final int MOST_QUESTIONS = 16;

    private final int columns;
    private final Collection<Amounts.Whole> whole;
    private int questions;

    private WholeNumbers(Amounts amounts) {
        this.columns = amounts.size();
        this.whole = amounts.whole();
    }

    /** The names of inequalities that contradict each other; empty where none do, or where that takes too long. */
    static Optional<Set<String>> contradiction(List<Inequality> rows, Amounts amounts) {
        return new WholeNumbers(amounts).contradiction(rows);
    }

    private Optional<Set<String>> contradiction(List<Inequality> rows) {
        if (++questions > MOST_QUESTIONS) {
            return Optional.empty();
        }
        Solved solved = Inequalities.solve(rows, columns);
        return solved.names().isPresent() || solved.amounts().isEmpty()
                ? solved.names()
                : split(solved.amounts()).flatMap(ways -> both(rows, ways));
    }

    /**
     * Two ways, one of which it must be.
     *
     * @param below that a number is at most so much
     * @param above that it is one more at least
     */
    private record Ways(List<Inequality> below, List<Inequality> above) {}

    private Optional<Set<String>> both(List<Inequality> rows, Ways ways) {
        Set<String> names = new TreeSet<>();
        for (List<Inequality> way : List.of(ways.below(), ways.above())) {
            List<Inequality> all = new ArrayList<>(rows);
            all.addAll(way);
            Optional<Set<String>> contradicting = contradiction(all);
            if (contradicting.isEmpty()) {
                return contradicting;
            }
            names.addAll(contradicting.get());
        }
        return Optional.of(names);
    }

    private Optional<Ways> split(List<Amount> amounts) {
        return whole.stream().flatMap(group -> split(group, amounts).stream()).findFirst();
    }

    private static Optional<Ways> split(Amounts.Whole group, List<Amount> amounts) {
        Amount number = sum(group.numbers(), amounts);
        Rational below = below(number);
        boolean isWhole = below.equals(number.value()) && number.more().signum() == 0;
        boolean isOfNothing = number.value().signum() == 0 && isAny(sum(group.others(), amounts));
        return isWhole && !isOfNothing ? Optional.empty() : Optional.of(ways(group, below));
    }

    private static boolean isAny(Amount amount) {
        return amount.value().signum() > 0 || amount.more().signum() > 0;
    }

    private static Amount sum(List<Integer> some, List<Amount> amounts) {
        return some.stream().map(amounts::get).reduce(new Amount(Rational.ZERO, Rational.ZERO), Amount::plus);
    }

    /** The largest whole number that is not above an amount. */
    private static Rational below(Amount amount) {
        Rational floor = amount.value().rounded(0, RoundingMode.FLOOR);
        return floor.equals(amount.value()) && amount.more().signum() < 0 ? floor.minus(Rational.ONE) : floor;
    }

    private static Ways ways(Amounts.Whole group, Rational below) {
        Map<Integer, Rational> number = ones(group.numbers());
        List<Inequality> at = new ArrayList<>(List.of(new Inequality("", number, below, false)));
        if (below.signum() == 0) {
            at.add(new Inequality("", ones(group.others()), Rational.ZERO, false));
        }
        return new Ways(at, List.of(Inequality.atLeast("", number, below.plus(Rational.ONE), false)));
    }

    private static Map<Integer, Rational> ones(List<Integer> amounts) {
        Map<Integer, Rational> ones = new HashMap<>();
        amounts.forEach(amount -> ones.put(amount, Rational.ONE));
        return ones;
    }
}
