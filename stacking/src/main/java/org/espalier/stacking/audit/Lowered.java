package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import org.espalier.stacking.solve.Problem;
import org.espalier.stacking.solve.Row;

/**
 * A problem, and what its numbers stand for.
 *
 * @param problem the problem
 * @param uses what each use is
 * @param asking the ids of the requirements and policies that ask, by demand
 * @param limiting the ids of the rules that limit, by row; empty where that is in the nature of counting
 */
record Lowered(Problem problem, Uses uses, List<String> asking, List<String> limiting) {

    /** The same with one more limit. */
    Lowered with(Row row) {
        List<Row> rows = new ArrayList<>(problem.rows());
        rows.add(row);
        List<String> limits = new ArrayList<>(limiting);
        limits.add("");
        Problem limited =
                new Problem(problem.items(), problem.uses(), problem.unions(), rows, problem.demands(), problem.root());
        return new Lowered(limited, uses, asking, limits);
    }
}
