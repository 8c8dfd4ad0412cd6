package org.espalier.stacking.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** The most that a credential can carry, in any system. */
    private static final Rational UNBOUNDED = Rational.of(1_000_000);

    /** Later awards first; of one day, what is put first. */
    private static final Comparator<Item> FROM_THE_LAST =
            Comparator.comparing(Item::day).reversed().thenComparing(Item::last, Comparator.reverseOrder());

    /**
     * A holding that may count.
     *
     * @param holding the holding
     * @param selected whether it is selected
     * @param credits its credits
     */
    record Candidate(CountedHolding holding, Answer selected, CreditValue credits) {}

    /**
     * A holding as it counts in one of the two extremes.
     *
     * @param inside whether it is selected
     * @param amount its credits
     * @param day the day of its award
     * @param last whether it is put after others of its day
     */
    private record Item(boolean inside, Rational amount, LocalDate day, boolean last) {

        static Item of(Candidate candidate, boolean best) {
            boolean inside = candidate.selected() == Answer.YES || (best && candidate.selected() == Answer.UNKNOWN);
            boolean large = inside == best;
            CreditValue credits = candidate.credits();
            return new Item(
                    inside,
                    large ? credits.to().orElse(UNBOUNDED) : credits.from(),
                    candidate.holding().awardedOn().orElse(large ? LocalDate.MAX : LocalDate.MIN),
                    large);
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
        List<Item> items = new ArrayList<>();
        candidates.forEach(candidate -> items.add(Item.of(candidate, best)));
        items.sort(FROM_THE_LAST);
        Residence residence = new Residence(Rational.ZERO, Rational.ZERO, Optional.empty());
        for (Item item : items) {
            Rational left = last.map(residence.taken().negated()::plus).orElse(item.amount());
            residence = residence.with(item, item.amount().min(left));
        }
        return residence;
    }

    /** Whether so many percent of what is taken are selected. */
    boolean reaches(Rational percent) {
        return selected.times(Rational.of(100)).isAtLeast(taken.times(percent));
    }

    private Residence with(Item item, Rational amount) {
        boolean cut = boundary.isEmpty() && !amount.equals(item.amount());
        return new Residence(
                item.inside() ? selected.plus(amount) : selected,
                taken.plus(amount),
                cut ? Optional.of(item.day()) : boundary);
    }
}
