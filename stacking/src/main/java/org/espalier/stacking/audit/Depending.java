package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.rule.Dependence;
import org.espalier.stacking.solve.Row;

/** The rows of a rule by which a holding counts only where others count beside it. */
final class Depending {

    private final Dependence rule;
    private final Completion completion;
    private final List<Countable> counted;

    Depending(Dependence rule, Completion completion, List<Countable> counted) {
        this.rule = rule;
        this.completion = completion;
        this.counted = counted;
    }

    /** One row for each clause of what each holding needs, but for those that count whatever stands against them. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Countable countable : counted) {
            if (!countable.holding().isForced() && needs(countable)) {
                for (int clause = 0; clause < rule.clauses(); clause++) {
                    rows.add(row(clause, countable));
                }
            }
        }
        return rows;
    }

    private boolean needs(Countable countable) {
        Answer applies = rule.applies(countable.holding());
        return completion == Completion.LEAST ? applies != Answer.NO : applies == Answer.YES;
    }

    private Row row(int clause, Countable later) {
        SumBuilder sum = new SumBuilder();
        later.variables().forEach(variable -> sum.add(variable, Rational.ONE));
        for (Countable other : counted) {
            if (!other.equals(later) && fulfils(clause, other, later)) {
                other.variables().forEach(variable -> sum.add(variable, Rational.ONE.negated()));
            }
        }
        return sum.atMost(Rational.ZERO);
    }

    private boolean fulfils(int clause, Countable other, Countable later) {
        Answer fulfils = rule.fulfils(clause, other.holding(), later.holding());
        return completion == Completion.LEAST ? fulfils == Answer.YES : fulfils != Answer.NO;
    }
}
