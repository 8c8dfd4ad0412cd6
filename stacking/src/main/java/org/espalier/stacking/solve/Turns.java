package org.espalier.stacking.solve;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * Asks engines in turn for the best answer to a problem. One that does not take the problem is not asked again; once only one
 * kind is left, it is given all the time there is at once.
 */
final class Turns {

    private final Problem problem;
    private final Budget budget;
    private final Queue<Engine> left;
    private Answer best;

    /**
     * Turns of engines.
     *
     * @param engines in the order in which they are asked; the last turn of each kind has no limit
     * @param known an answer that is known
     */
    Turns(List<Engine> engines, Problem problem, Budget budget, Answer known) {
        this.problem = problem;
        this.budget = budget;
        this.left = new ArrayDeque<>(engines);
        this.best = known;
    }

    /** The best answer that was found. */
    Answer best() {
        while (!budget.isEnough(best) && !left.isEmpty()) {
            Engine engine = left.remove();
            if (!comesAgainAlone(engine)) {
                ask(engine);
            }
        }
        return best;
    }

    /** Whether all turns that are left are of the same kind. */
    private boolean comesAgainAlone(Engine engine) {
        for (Engine other : left) {
            if (kind(other) != kind(engine)) {
                return false;
            }
        }
        return !left.isEmpty();
    }

    private void ask(Engine engine) {
        long before = budget.spent();
        Optional<Answer> next = engine.solve(problem, budget, best);
        if (next.isPresent()) {
            best = next.orElseThrow().orBetter(best);
        } else if (budget.spent() == before) {
            left.removeIf(other -> kind(other) == kind(engine));
        }
    }

    private static Class<?> kind(Engine engine) {
        return engine instanceof Within within ? within.engine().getClass() : engine.getClass();
    }
}
