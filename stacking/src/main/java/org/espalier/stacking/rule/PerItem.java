package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.List;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;

/** What rules share that look at each holding alone. */
final class PerItem {

    private PerItem() {}

    /** One outcome for each holding that the rule applies to, by id; one for all where it applies to none. */
    static List<Outcome> evaluate(String code, HoldingRule rule, CountedHoldings counted) {
        List<Outcome> outcomes = new ArrayList<>(counted.size());
        for (CountedHolding holding : counted.all()) {
            Outcome outcome = rule.evaluate(holding);
            if (outcome.verdict() != Verdict.NOT_APPLICABLE) {
                outcomes.add(outcome);
            }
        }
        return outcomes.isEmpty() ? List.of(Outcome.of(code, Verdict.NOT_APPLICABLE)) : outcomes;
    }

    /** One outcome for each holding that does not fulfil the rule or may not, by id. */
    static List<Outcome> unmet(HoldingRule rule, CountedHoldings counted) {
        List<Outcome> unmet = List.of();
        for (CountedHolding holding : counted.all()) {
            Verdict verdict = rule.verdictOf(holding);
            if (verdict == Verdict.VIOLATED || verdict == Verdict.UNDETERMINED) {
                unmet = unmet.isEmpty() ? new ArrayList<>(2) : unmet;
                unmet.add(rule.evaluate(holding));
            }
        }
        return unmet;
    }

    /** The verdict where a filter may not select the holding: one that does not break the rule anyway is no question. */
    static Verdict judged(Answer selected, Verdict verdict) {
        return switch (selected) {
            case YES -> verdict;
            case NO -> Verdict.NOT_APPLICABLE;
            case UNKNOWN -> verdict == Verdict.VIOLATED ? Verdict.UNDETERMINED : verdict;
        };
    }

    /** What is missing to know whether a filter selects a holding. */
    static List<String> missing(HoldingFilter filter, CountedHolding holding) {
        return filter.missing(holding).stream()
                .map(datum -> Sums.named(datum, holding))
                .toList();
    }
}
