package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.finding.Verdict;
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

    private boolean goTogether(CountedHolding one, CountedHolding other) {
        CountedHoldings two = CountedHoldings.counted(List.of(one, other), evaluation);
        Verdict verdict = Outcome.verdict(rule.rule().evaluate(two));
        return verdict != Verdict.VIOLATED && (verdict != Verdict.UNDETERMINED || completion == Completion.MOST);
    }

    private static Terms both(Countable one, Countable other) {
        return Terms.count(Stream.concat(one.variables().stream(), other.variables().stream())
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray());
    }
}
