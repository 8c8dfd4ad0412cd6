package org.espalier.stacking.solve;

import java.util.Optional;

/**
 * An engine that gives up after a number of steps.
 *
 * @param engine the engine
 * @param steps the largest number of steps
 */
record Within(Engine engine, long steps) implements Engine {

    @Override
    public Optional<Answer> solve(Problem problem, Budget budget) {
        Budget part = budget.part(steps);
        Optional<Answer> answer = engine.solve(problem, part);
        budget.spend(part.spent());
        return answer;
    }

    @Override
    public Optional<Answer> solve(Problem problem, Budget budget, Answer known) {
        Budget part = budget.part(steps);
        Optional<Answer> answer = engine.solve(problem, part, known);
        budget.spend(part.spent());
        return answer;
    }
}
