package org.espalier.stacking.solve;


/** Solves problems by the engine that fits. */
public final class Solver {

    private Solver() {}

    /** The best answer. */
    public static Answer solve(Problem problem, Budget budget) {
        return new FillProgramme().solve(problem, budget).orElseThrow(() -> new IllegalStateException("too large"));
    }
}
