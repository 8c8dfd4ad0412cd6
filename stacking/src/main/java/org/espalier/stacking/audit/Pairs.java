package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Evaluation;
import org.espalier.stacking.rule.Outcome;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.solve.Row;
import org.espalier.stacking.solve.Terms;

/** The rows of a rule that is violated only by two holdings that do not go together. */
final class Pairs {

    private final RuleUse rule;
    private final Evaluation evaluation;
    private final Completion completion;

    Pairs(RuleUse rule, Evaluation evaluation, Completion completion) {
        this.rule = rule;
        this.evaluation = evaluation;
        this.completion = completion;
    }

    /** One row for each two that do not go together. */
    List<Row> apart(List<Countable> counted) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            for (int j = i + 1; j < counted.size(); j++) {
                if (!goTogether(counted.get(i).holding(), counted.get(j).holding())) {
                    rows.add(new Row(both(counted.get(i), counted.get(j)), 1));
                }
            }
        }
        return rows;
    }

    /** Whether it is open of some two whether they go together, whatever is known of others. */
    static boolean areOpen(RuleUse rule, CountedHoldings counted) {
        Verdict all = Outcome.verdict(rule.rule().evaluate(decided(rule, counted)));
        return all == Verdict.UNDETERMINED
                || (all == Verdict.VIOLATED
                        && counted.stream()
                                .anyMatch(one -> !missing(rule, one, counted).isEmpty()));
    }

    /** The data of a holding and others that are missing to know whether they go together. */
    static Set<String> missing(RuleUse rule, CountedHolding one, CountedHoldings counted) {
        Pairs pairs = new Pairs(rule, counted.evaluation(), Completion.LEAST);
        Set<String> data = new TreeSet<>();
        for (CountedHolding other : counted.all()) {
            if (!other.id().equals(one.id())) {
                pairs.told(one, other).forEach(outcome -> data.addAll(Missing.of(outcome)));
            }
        }
        return data;
    }

    private List<Outcome> told(CountedHolding one, CountedHolding other) {
        return rule.rule().evaluate(decided(rule, CountedHoldings.counted(List.of(one, other), evaluation)));
    }

    /** Holdings as the exceptions from a rule let them count for it. */
    private static CountedHoldings decided(RuleUse rule, CountedHoldings counted) {
        List<CaseDecision> own = rule.addressing(counted.exceptions());
        return own.isEmpty() ? counted : counted.applying(own);
    }

    private boolean goTogether(CountedHolding one, CountedHolding other) {
        Verdict verdict = Outcome.verdict(told(one, other));
        return verdict != Verdict.VIOLATED && (verdict != Verdict.UNDETERMINED || completion == Completion.MOST);
    }

    private static Terms both(Countable one, Countable other) {
        return Terms.count(Stream.concat(one.variables().stream(), other.variables().stream())
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray());
    }
}
