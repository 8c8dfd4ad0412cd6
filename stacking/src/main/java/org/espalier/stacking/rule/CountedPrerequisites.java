package org.espalier.stacking.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;

/**
 * What one holding needs among those that are counted beside it; nothing is a prerequisite of itself.
 *
 * @param rule says of what and when
 * @param needs the clauses of what is needed
 */
record CountedPrerequisites(PrerequisiteRule rule, List<Set<HoldingFilter>> needs) implements Dependence {

    @Override
    public Answer applies(CountedHolding holding) {
        return rule.of().answer(holding);
    }

    @Override
    public int clauses() {
        return needs.size();
    }

    @Override
    public Answer fulfils(int clause, CountedHolding other, CountedHolding holding) {
        return other.id().equals(holding.id())
                ? Answer.NO
                : selects(needs.get(clause), other).and(Precedence.answer(rule.timing(), other, holding));
    }

    private static Answer selects(Collection<HoldingFilter> filters, CountedHolding holding) {
        Answer selected = Answer.NO;
        for (HoldingFilter filter : filters) {
            selected = selected.or(filter.answer(holding));
        }
        return selected;
    }

    @Override
    public boolean mayBeFulfilledAfter(LocalDate day, int clause, CountedHolding holding) {
        boolean late = rule.timing() == Timing.HELD || Precedence.mayBeAfter(day, holding);
        return late && needs.get(clause).stream().anyMatch(filter -> !filter.isClosedAfter(day));
    }

    @Override
    public List<String> missing(CountedHolding holding, List<CountedHolding> held) {
        List<String> data = new ArrayList<>(rule.of().missing(holding));
        rule.needs().filters().forEach(filter -> data.addAll(filter.missing(holding)));
        if (isUntold(holding) && held.stream().anyMatch(other -> isOpen(holding, other) || isOpen(other, holding))) {
            data.add(rule.timing() == Timing.HELD ? "state" : "awarding date");
        }
        return data;
    }

    /** Whether that of a holding is not known on which the timing depends. */
    private boolean isUntold(CountedHolding holding) {
        return rule.timing() == Timing.HELD
                ? holding.isDateContradictory()
                : holding.awardedOn().isEmpty();
    }

    /** Whether it is not known of one that another may need whether it is there in time. */
    private boolean isOpen(CountedHolding first, CountedHolding later) {
        return !first.id().equals(later.id())
                && Precedence.answer(rule.timing(), first, later) == Answer.UNKNOWN
                && rule.of().answer(later) != Answer.NO
                && needs.stream().anyMatch(clause -> selects(clause, first) != Answer.NO);
    }
}
