package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Leaves out the limits that hold together what else falls apart. If the best answer without them keeps to them, it is the
 * best one with them; else those that it does not keep to are taken back in, as long as the rest falls apart.
 *
 * <p>A limit is left out only where it is likely to be kept: where as large a part of it is free as of the items is needed.
 */
final class Loosened implements Engine {

    /** A limit of fewer variables is seldom the only one that holds much together. */
    private static final int WIDE = 16;

    private static final long MOST_STEPS = 50_000;

    private final int wide;

    Loosened() {
        this(WIDE);
    }

    /** Leaves out only limits of so many variables. */
    Loosened(int wide) {
        this.wide = wide;
    }

    @Override
    public Optional<Answer> solve(Problem problem, Budget budget) {
        List<Row> left = problem.rows().stream()
                .filter(row -> !isWide(row) || !isLikelyKept(problem, row))
                .toList();
        Optional<Answer> answer = Optional.empty();
        while (answer.isEmpty() && left.size() < problem.rows().size() && isApart(problem, left)) {
            Budget part = budget.part(MOST_STEPS);
            Answer loose = Solver.solve(with(problem, left), part);
            budget.spend(part.spent());
            if (!part.isEnough(loose)) {
                return Optional.empty();
            }
            List<Row> kept = kept(problem, left, loose);
            answer = kept.size() == left.size() ? Optional.of(loose) : Optional.empty();
            left = kept;
        }
        return answer;
    }

    private boolean isWide(Row row) {
        return row.terms().size() >= wide && Sums.smallest(row.terms()) == 0;
    }

    private static boolean isLikelyKept(Problem problem, Row row) {
        double needed = 0;
        for (Demand demand : problem.demands()) {
            for (Part part : demand.parts()) {
                double all = Sums.largest(part.terms());
                needed += part.terms().size() * Math.min(1, Math.max(0, demand.least() / Math.max(1, all)));
            }
        }
        return needed / problem.items().size() * ofItems(problem, row.terms()) <= row.most();
    }

    /** What a sum is where each item adds the most that it can add by one variable. */
    private static long ofItems(Problem problem, Terms terms) {
        Variables variables = new Variables(problem);
        long[] most = new long[problem.items().size()];
        for (int place = 0; place < terms.size(); place++) {
            int item = variables.item(terms.variable(place));
            if (item != Variables.SHARED) {
                most[item] = Math.max(most[item], terms.coefficient(place));
            }
        }
        return LongStream.of(most).sum();
    }

    private static Problem with(Problem problem, List<Row> rows) {
        return new Problem(problem.items(), problem.uses(), problem.unions(), rows, problem.demands(), problem.root());
    }

    private static boolean isApart(Problem problem, List<Row> rows) {
        return !new Split(with(problem, rows)).isWhole();
    }

    /** The limits that were left, and those to which an answer does not keep. */
    private static List<Row> kept(Problem problem, List<Row> left, Answer answer) {
        BitSet variables = new Judge(problem).variables(answer.uses());
        List<Row> kept = new ArrayList<>();
        int next = 0;
        for (Row row : problem.rows()) {
            boolean wasLeft = next < left.size() && left.get(next) == row;
            next += wasLeft ? 1 : 0;
            if (wasLeft || Judge.sum(row.terms(), variables) > row.most()) {
                kept.add(row);
            }
        }
        return kept;
    }
}
