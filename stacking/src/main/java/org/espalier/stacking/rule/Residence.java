package org.espalier.stacking.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CreditValue;

/**
 * How much of the last credits is selected, where everything that is unknown turns out for it, or against it.
 *
 * <p>Credits are taken from the latest award backwards until there are enough; the holding at the boundary is cut. More
 * credits and a later place for what is selected, fewer and an earlier one for what is not, never make the selected part
 * smaller, neither by itself nor as a share. So the two extremes bound every completion.
 *
 * @param selected how much of what is taken is selected
 * @param taken how much is taken
 * @param boundary the day at which the cut lies; empty where nothing is cut off
 */
record Residence(Rational selected, Rational taken, Optional<LocalDate> boundary) {

    /**
     * A holding that may count.
     *
     * @param holding the holding
     * @param selected whether it is selected
     * @param credits its credits
     */
    record Candidate(CountedHolding holding, Answer selected, CreditValue credits) {

        /** Whether it and another may not count alike, and nobody knows which of them is the later one. */
        boolean isTied(Candidate other) {
            return mayDiffer(selected, other.selected)
                    && !holding.id().equals(other.holding.id())
                    && !Awarded.areInOrder(holding, other.holding);
        }

        Placed placed(boolean best) {
            return Placed.of(holding, selected, credits, best);
        }
    }

    /**
     * The best or the worst of all completions.
     *
     * @param candidates all holdings
     * @param last how many credits are taken; all where that is empty
     * @param best whether the unknown turns out for it
     */
    static Residence of(List<Candidate> candidates, Optional<Rational> last, boolean best) {
        List<Placed> items = new ArrayList<>();
        candidates.forEach(candidate -> items.add(candidate.placed(best)));
        items.sort(Placed.FROM_THE_LAST);
        Residence residence = new Residence(Rational.ZERO, Rational.ZERO, Optional.empty());
        for (Placed item : items) {
            Rational left = last.map(residence.taken().negated()::plus).orElse(item.amount());
            residence = residence.with(item, item.amount().min(left));
        }
        return residence;
    }

    /** Whether of two holdings one may be selected and the other not. */
    static boolean mayDiffer(Answer one, Answer other) {
        return one == Answer.UNKNOWN || one != other;
    }

    /** Whether so many percent of what is taken are selected. */
    boolean reaches(Rational percent) {
        return above(percent).signum() >= 0;
    }

    /** How much more is selected than so many percent of what is taken; negative where it is less. */
    Rational above(Rational percent) {
        return selected.minus(taken.times(percent).dividedBy(Shares.HUNDRED));
    }

    private Residence with(Placed item, Rational amount) {
        boolean cut = boundary.isEmpty() && !amount.equals(item.amount());
        return new Residence(
                item.isSelected() ? selected.plus(amount) : selected,
                taken.plus(amount),
                cut ? Optional.of(item.day()) : boundary);
    }
}
