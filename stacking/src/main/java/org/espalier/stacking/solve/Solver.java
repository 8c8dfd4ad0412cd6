package org.espalier.stacking.solve;

import java.util.Optional;

/** Solves problems by the engine that fits. */
public final class Solver {

    private Solver() {}

    /** The best answer. */
    public static Answer solve(Problem problem, Budget budget) {
        Optional<Answer> programme = new FillProgramme().solve(problem, budget);
        return programme.orElseGet(() -> new BranchAndBound().solve(problem, budget).orElseThrow());
    }
}
