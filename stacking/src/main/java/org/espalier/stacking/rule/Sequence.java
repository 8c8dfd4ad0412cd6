package org.espalier.stacking.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;

/**
 * What comes first, as what the others need; nothing comes before itself.
 *
 * @param before what comes first
 * @param after what comes after it, or on the same day
 */
record Sequence(HoldingFilter before, HoldingFilter after) implements Dependence {

    @Override
    public Answer applies(CountedHolding holding) {
        return after.answer(holding);
    }

    @Override
    public int clauses() {
        return 1;
    }

    @Override
    public Answer fulfils(int clause, CountedHolding other, CountedHolding holding) {
        return other.id().equals(holding.id())
                ? Answer.NO
                : before.answer(other).and(Awarded.isByThen(other, holding));
    }

    @Override
    public boolean mayBeFulfilledAfter(LocalDate day, int clause, CountedHolding holding) {
        return Precedence.mayBeAfter(day, holding) && !before.isClosedAfter(day);
    }

    @Override
    public List<String> missing(CountedHolding holding, List<CountedHolding> held) {
        List<String> data = new ArrayList<>(after.missing(holding));
        data.addAll(before.missing(holding));
        if (holding.awardedOn().isEmpty()
                && held.stream().anyMatch(other -> isOpen(holding, other) || isOpen(other, holding))) {
            data.add("awarding date");
        }
        return data;
    }

    /** Whether it is not known of one that comes first whether it came before another. */
    private boolean isOpen(CountedHolding first, CountedHolding later) {
        return !first.id().equals(later.id())
                && Awarded.isByThen(first, later) == Answer.UNKNOWN
                && before.answer(first) != Answer.NO
                && after.answer(later) != Answer.NO;
    }
}
