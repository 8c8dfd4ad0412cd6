package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.credential.HoldingState;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;

/**
 * Looks for what one holding needs among the others; nothing is a prerequisite of itself.
 *
 * @param rule which says what and when
 * @param holding what needs it
 * @param counted all holdings
 */
record Prerequisites(PrerequisiteRule rule, CountedHolding holding, CountedHoldings counted) {

    /** Whether another holding is there that a filter selects, at the right time. */
    Answer answer(HoldingFilter filter) {
        Answer found = Answer.NO;
        for (CountedHolding first : counted.all()) {
            found = found.or(answer(filter, first));
        }
        return found;
    }

    private Answer answer(HoldingFilter filter, CountedHolding first) {
        return first.id().equals(holding.id())
                ? Answer.NO
                : filter.answer(first).and(isIn(first)).and(Precedence.answer(rule.timing(), first, holding));
    }

    /** Whether a holding is among those in which the rule looks. */
    private Answer isIn(CountedHolding first) {
        if (rule.among() == PrerequisiteRule.Among.HELD) {
            return Answer.YES;
        }
        return usesAreTold()
                ? Answer.of(counted.evaluation().circumstances().uses(first.id()).stream()
                        .anyMatch(use -> use.award().isEmpty()))
                : Answer.UNKNOWN;
    }

    private boolean usesAreTold() {
        return !counted.evaluation().circumstances().uses().isEmpty();
    }

    /** What would be there if it were earned, and how far it is; sorted. */
    List<String> underway() {
        Set<String> named = new TreeSet<>();
        if (rule.timing() == Timing.HELD) {
            rule.needs().filters().filter(filter -> answer(filter) == Answer.NO).forEach(filter -> {
                for (CountedHolding first : counted.all()) {
                    if (isUnderway(filter, first)) {
                        named.add(first.id().text() + " ("
                                + States.words(first.holding().state()) + ")");
                    }
                }
            });
        }
        return new ArrayList<>(named);
    }

    private boolean isUnderway(HoldingFilter filter, CountedHolding first) {
        return first.holding().state() != HoldingState.EARNED
                && filter.answer(first.completed()) == Answer.YES
                && isIn(first) != Answer.NO
                && !first.id().equals(holding.id());
    }

    /** Which data of which holdings leave it open, sorted. */
    List<String> missing() {
        Set<String> data = new TreeSet<>(PerItem.missing(rule.of(), holding));
        rule.needs().filters().forEach(filter -> {
            for (CountedHolding first : counted.all()) {
                if (answer(filter, first) == Answer.UNKNOWN) {
                    data.addAll(missing(filter, first));
                }
            }
        });
        return new ArrayList<>(data);
    }

    private List<String> missing(HoldingFilter filter, CountedHolding first) {
        List<String> data = new ArrayList<>(PerItem.missing(filter, first));
        if (isIn(first) == Answer.UNKNOWN) {
            data.add(Sums.named("uses", first));
        }
        if (Precedence.answer(rule.timing(), first, holding) == Answer.UNKNOWN) {
            data.addAll(Precedence.missing(rule.timing(), first, holding));
        }
        return data;
    }
}
