package org.espalier.benchmarks.solver;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.espalier.stacking.solve.Answer;
import org.espalier.stacking.solve.Budget;
import org.espalier.stacking.solve.Problem;
import org.espalier.stacking.solve.Solver;

/** Who answers. */
enum Contender {
    ESPALIER("Espalier", "ExactAudit.espalier") {
        @Override
        Outcome solve(Problem problem, double seconds) {
            long end = System.nanoTime() + (long) (seconds * 1e9);
            Answer answer = Solver.solve(problem, new Budget(Long.MAX_VALUE, () -> System.nanoTime() > end));
            return new Outcome(answer.uses(), answer.isProved());
        }
    },
    CP_SAT("OR-Tools CP-SAT", "ExactAudit.cpSat") {
        @Override
        Outcome solve(Problem problem, double seconds) {
            return inSteps(problem, CpSat::new, seconds);
        }
    },
    CHOCO("Choco", "ExactAudit.choco") {
        @Override
        Outcome solve(Problem problem, double seconds) {
            return inSteps(problem, Choco::new, seconds);
        }
    },
    JGRAPHT("JGraphT", "FlowAudit.jgrapht") {
        @Override
        boolean takes(Problem problem) {
            return FlowGraph.isFlow(problem);
        }

        @Override
        Outcome solve(Problem problem, double seconds) {
            return new Outcome(new FlowGraph(problem).uses(), true);
        }
    },
    GREEDY("greedy", "ExactAudit.greedy") {
        @Override
        double patience() {
            return 0.2;
        }

        @Override
        Outcome solve(Problem problem, double seconds) {
            return new Outcome(Greedy.uses(problem), false);
        }
    };

    private final String text;
    private final String benchmark;

    Contender(String text, String benchmark) {
        this.text = text;
        this.benchmark = benchmark;
    }

    /** What measures it: the names of a class and a method of this package. */
    String benchmark() {
        return benchmark;
    }

    /** Whether it can answer problems of this form at all. */
    boolean takes(Problem problem) {
        return true;
    }

    /** How long it is measured, as a share of what is usual. */
    double patience() {
        return 1;
    }

    /** An answer, within so many seconds. */
    abstract Outcome solve(Problem problem, double seconds);

    @Override
    public String toString() {
        return text;
    }

    /** Where something costs, first whether everything can be met, and how cheaply; else what is lacking, then what that costs. */
    private static Outcome inSteps(Problem problem, Supplier<Model> making, double seconds) {
        long start = System.nanoTime();
        if (problem.items().stream().anyMatch(item -> item.cost() > 0)) {
            Model model = making.get();
            Encoding met = new Encoding(problem, model, true);
            model.atMost(met.shortfall(), 0);
            Model.Found found = model.minimise(met.cost(), seconds);
            if (!found.isEmpty()) {
                return outcome(problem, found, found.isProved());
            }
        }
        return inTwoSteps(problem, making, seconds - (System.nanoTime() - start) / 1e9);
    }

    private static Outcome inTwoSteps(Problem problem, Supplier<Model> making, double seconds) {
        long start = System.nanoTime();
        Model first = making.get();
        Encoding encoding = new Encoding(problem, first, false);
        Model.Found found = first.minimise(encoding.shortfall(), seconds);
        if (!found.isProved() || encoding.cost().size() == 0) {
            return outcome(problem, found, found.isProved());
        }
        Model second = making.get();
        Encoding priced = new Encoding(problem, second, false);
        second.atMost(priced.shortfall(), value(encoding.shortfall(), found.values()));
        Model.Found cheapest = second.minimise(priced.cost(), seconds - (System.nanoTime() - start) / 1e9);
        return outcome(problem, cheapest.isEmpty() ? found : cheapest, cheapest.isProved());
    }

    private static long value(Sum sum, long[] values) {
        return IntStream.range(0, sum.size())
                .mapToLong(place -> sum.coefficient(place) * values[sum.variable(place)])
                .sum();
    }

    private static Outcome outcome(Problem problem, Model.Found found, boolean isProved) {
        List<Integer> uses = found.isEmpty()
                ? List.of()
                : IntStream.range(0, problem.uses().size())
                        .filter(use -> found.values()[use] == 1)
                        .boxed()
                        .toList();
        return new Outcome(uses, isProved);
    }
}
