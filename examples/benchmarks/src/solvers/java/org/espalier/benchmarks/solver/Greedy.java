package org.espalier.benchmarks.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.espalier.stacking.solve.Demand;
import org.espalier.stacking.solve.Part;
import org.espalier.stacking.solve.Problem;
import org.espalier.stacking.solve.Row;
import org.espalier.stacking.solve.Terms;

/** Goes through what is asked for in its order, and gives each what still fits until it has enough. Often wrong. */
final class Greedy {

    private final Problem problem;
    private final boolean[] made;
    private final List<List<Row>> rowsOf;

    private Greedy(Problem problem) {
        this.problem = problem;
        this.made = new boolean[problem.uses().size()];
        this.rowsOf = problem.uses().stream()
                .map(use -> (List<Row>) new ArrayList<Row>())
                .toList();
        problem.rows().forEach(row -> variables(row.terms()).forEach(variable -> touches(row, variable)));
    }

    private void touches(Row row, int variable) {
        if (variable < made.length) {
            rowsOf.get(variable).add(row);
        } else {
            variables(union(variable)).forEach(use -> rowsOf.get(use).add(row));
        }
    }

    private Terms union(int variable) {
        return problem.unions().get(variable - made.length);
    }

    private static IntStream variables(Terms terms) {
        return IntStream.range(0, terms.size()).map(terms::variable);
    }

    /** The uses made. */
    static List<Integer> uses(Problem problem) {
        Greedy greedy = new Greedy(problem);
        problem.demands().forEach(greedy::fill);
        return IntStream.range(0, greedy.made.length)
                .filter(use -> greedy.made[use])
                .boxed()
                .toList();
    }

    private void fill(Demand demand) {
        for (Part part : demand.parts()) {
            for (int place = 0; place < part.terms().size() && counted(demand) < demand.least(); place++) {
                if (part.terms().variable(place) < made.length) {
                    make(part.terms().variable(place));
                }
            }
        }
    }

    private void make(int use) {
        boolean before = made[use];
        made[use] = true;
        made[use] = before || rowsOf.get(use).stream().allMatch(row -> sum(row.terms()) <= row.most());
    }

    private long counted(Demand demand) {
        return demand.parts().stream()
                .mapToLong(part -> Math.min(part.cap(), sum(part.terms())))
                .sum();
    }

    private long sum(Terms terms) {
        long sum = 0;
        for (int place = 0; place < terms.size(); place++) {
            sum += isOne(terms.variable(place)) ? terms.coefficient(place) : 0;
        }
        return sum;
    }

    private boolean isOne(int variable) {
        return variable < made.length
                ? made[variable]
                : variables(union(variable)).anyMatch(use -> made[use]);
    }
}
