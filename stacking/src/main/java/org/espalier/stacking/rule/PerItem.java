package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.List;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;

/** What rules share that look at each holding alone. */
final class PerItem {

    private PerItem() {}

    /**
     * One outcome for each holding that does not fulfil the rule or may not, by id. Where all fulfil it that it applies
     * to, they are one outcome with their number; one alone tells its own.
     */
    static <R extends Rule & HoldingRule> List<Outcome> evaluate(String code, R rule, CountedHoldings counted) {
        int satisfied = 0;
        int open = 0;
        for (CountedHolding holding : counted.unordered()) {
            Verdict verdict = rule.verdict(holding);
            satisfied += verdict == Verdict.SATISFIED ? 1 : 0;
            open += verdict == Verdict.VIOLATED || verdict == Verdict.UNDETERMINED ? 1 : 0;
        }
        return open == 0 ? List.of(held(code, rule, satisfied, counted)) : open(rule, counted);
    }

    private static <R extends Rule & HoldingRule> List<Outcome> open(R rule, CountedHoldings counted) {
        List<Outcome> open = new ArrayList<>(1);
        for (CountedHolding holding : counted.all()) {
            Verdict verdict = rule.verdict(holding);
            if (verdict == Verdict.VIOLATED || verdict == Verdict.UNDETERMINED) {
                open.add(rule.evaluate(holding));
            }
        }
        return open;
    }

    private static <R extends Rule & HoldingRule> Outcome held(
            String code, R rule, int satisfied, CountedHoldings counted) {
        return switch (satisfied) {
            case 0 -> Outcome.of(code, Verdict.NOT_APPLICABLE);
            case 1 -> only(rule, counted);
            default ->
                Outcome.of(
                        code,
                        Verdict.SATISFIED,
                        Facts.of("required", rule.required(), "credentials", Fact.of(satisfied)));
        };
    }

    private static <R extends Rule & HoldingRule> Outcome only(R rule, CountedHoldings counted) {
        return counted.stream()
                .filter(holding -> rule.verdict(holding) == Verdict.SATISFIED)
                .map(rule::evaluate)
                .findFirst()
                .orElseThrow();
    }

    /** What the rule says of all holdings together. */
    static Verdict verdict(HoldingRule rule, CountedHoldings counted) {
        Verdict all = Verdict.NOT_APPLICABLE;
        for (CountedHolding holding : counted.unordered()) {
            Verdict one = rule.verdict(holding);
            if (one == Verdict.VIOLATED) {
                return one;
            }
            if (all == Verdict.NOT_APPLICABLE || one == Verdict.UNDETERMINED) {
                all = one;
            }
        }
        return all;
    }

    /** The verdict where a filter may not select the holding: a holding that fulfils the rule anyway is no question. */
    static Verdict judged(Answer selected, Verdict verdict) {
        return switch (selected) {
            case YES -> verdict;
            case NO -> Verdict.NOT_APPLICABLE;
            case UNKNOWN -> verdict == Verdict.SATISFIED ? Verdict.SATISFIED : Verdict.UNDETERMINED;
        };
    }
}
