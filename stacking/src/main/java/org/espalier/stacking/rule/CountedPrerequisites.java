package org.espalier.stacking.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
        if (other.id().equals(holding.id())) {
            return Answer.NO;
        }
        Answer selected = Answer.NO;
        for (HoldingFilter filter : needs.get(clause)) {
            selected = selected.or(filter.answer(other));
        }
        return selected.and(Precedence.answer(rule.timing(), other, holding));
    }

    @Override
    public boolean mayBeFulfilledAfter(LocalDate day, int clause, CountedHolding holding) {
        boolean late = rule.timing() == Timing.HELD || Precedence.mayBeAfter(day, holding);
        return late && needs.get(clause).stream().anyMatch(filter -> !filter.isClosedAfter(day));
    }

    @Override
    public List<String> missing(CountedHolding holding) {
        List<HoldingFilter> filters =
                Stream.concat(Stream.of(rule.of()), rule.needs().filters()).toList();
        List<String> data = new ArrayList<>();
        filters.forEach(filter -> data.addAll(filter.missing(holding)));
        boolean selected = filters.stream().anyMatch(filter -> filter.answer(holding) != Answer.NO);
        if (selected && rule.timing() != Timing.HELD && holding.awardedOn().isEmpty()) {
            data.add("awarding date");
        }
        return data;
    }
}
