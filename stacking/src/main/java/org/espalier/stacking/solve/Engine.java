package org.espalier.stacking.solve;

import java.util.Optional;

/** A way to solve problems of some form. */
interface Engine {

    /**
     * The best answer.
     *
     * @return empty where the problem has another form, or is too large for this engine; else the best answer, or the best
     *     found within the budget with its bound
     */
    Optional<Answer> solve(Problem problem, Budget budget);

    /** The same, where an answer is known that may be a good beginning. */
    default Optional<Answer> solve(Problem problem, Budget budget, Answer known) {
        return solve(problem, budget);
    }
}
