package org.espalier.stacking.rule;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.evaluation.CountedHolding;

/**
 * Whether forced holdings keep the sums that a rule asks for, each bound by itself: they never make a least amount harder to
 * reach, and go beyond a largest one.
 */
final class ForcedBounds {

    private final List<Tally> tallies;
    private final List<CountedHolding> holdings;

    ForcedBounds(List<Tally> tallies, List<CountedHolding> holdings) {
        this.tallies = tallies;
        this.holdings = holdings;
    }

    /** Whether every bound is kept for sure; false where the rule asks for something else than plain sums. */
    boolean areKept() {
        return !tallies.isEmpty()
                && tallies.stream()
                        .allMatch(tally -> tally instanceof Tally.Sum sum
                                && sum.parting().isEmpty()
                                && isReached(sum)
                                && isNotPassed(sum));
    }

    private boolean isReached(Tally.Sum sum) {
        Rational least =
                sum(holding -> !isBurden(holding), holding -> sum.of(holding).from());
        return sum.minimum().map(minimum -> reaches(sum, least, minimum)).orElse(true);
    }

    private boolean isNotPassed(Tally.Sum sum) {
        Rational most =
                sum(holding -> !holding.isForced(), holding -> sum.of(holding).to());
        return sum.maximum().map(maximum -> reaches(sum, maximum, most)).orElse(true);
    }

    private Rational sum(Predicate<CountedHolding> counts, Function<CountedHolding, Rational> amount) {
        return holdings.stream().filter(counts).map(amount).reduce(Rational.ZERO, Rational::plus);
    }

    private static boolean reaches(Tally.Sum sum, Rational amount, Rational bound) {
        return sum.isStrict() ? amount.compareTo(bound) > 0 : amount.isAtLeast(bound);
    }

    /** Whether a holding is forced and takes something away, as a grade below an average does. */
    private boolean isBurden(CountedHolding holding) {
        return holding.isForced()
                && tallies.stream().anyMatch(tally -> tally.of(holding).from().signum() < 0);
    }
}
