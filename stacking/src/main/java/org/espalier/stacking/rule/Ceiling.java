package org.espalier.stacking.rule;

import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.Measure;

/**
 * That only so much of what a filter selects counts towards the minima that stand beside it; the rest is surplus.
 *
 * @param most how much counts at most
 * @param measure in what it is counted
 * @param system in which credit system, where credits are counted
 * @param filter what it cuts
 */
public record Ceiling(Rational most, Measure measure, CreditSystem system, HoldingFilter filter) {

    /**
     * Whether it cuts a sum: one with a minimum alone, in its measure, of which all that is selected would count.
     *
     * @param asked all that is asked together with it; a largest amount of the same makes a window, which nothing cuts
     */
    public boolean cuts(Tally tally, List<Tally> asked) {
        return cuts(tally)
                && asked.stream()
                        .noneMatch(other ->
                                other.maximum().isPresent() && other.filter().equals(tally.filter()));
    }

    /**
     * Whether so little counts that a minimum is never reached: everything that counts for it is selected, here or by another
     * that is not empty, and all that counts of that is too little.
     *
     * @param asked all that is asked together
     * @param other another that cuts it
     */
    public boolean leavesTooLittle(List<Tally> asked, Optional<Ceiling> other) {
        Rational all = other.map(rest -> rest.most.plus(most)).orElse(most);
        return asked.stream()
                .filter(tally -> cuts(tally, asked) && takesAll(tally.filter(), other))
                .anyMatch(tally -> isTooLittle(all, (Tally.Sum) tally));
    }

    private boolean takesAll(HoldingFilter of, Optional<Ceiling> other) {
        return other.map(rest -> rest.measure == measure && rest.system.equals(system) && filter.completes(rest.filter))
                .orElseGet(() -> filter.covers(of));
    }

    private static boolean isTooLittle(Rational amount, Tally.Sum sum) {
        int comparison = amount.compareTo(sum.minimum().orElseThrow());
        return comparison < 0 || (comparison == 0 && sum.isStrict());
    }

    private boolean cuts(Tally tally) {
        return tally instanceof Tally.Sum sum
                && sum.parting().isEmpty()
                && sum.maximum().isEmpty()
                && sum.minimum().filter(least -> least.signum() > 0).isPresent()
                && sum.amount() instanceof HoldingAmount.Selected selected
                && measure == selected.measure()
                && system.equals(selected.in());
    }

    /** Whether it may cut the same holding as another that cuts the same sums. */
    public boolean overlaps(Ceiling other) {
        return measure == other.measure && system.equals(other.system) && !Apartness.excludes(filter, other.filter);
    }
}
