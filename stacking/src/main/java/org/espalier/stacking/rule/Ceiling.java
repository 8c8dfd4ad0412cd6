package org.espalier.stacking.rule;

import java.util.List;
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
