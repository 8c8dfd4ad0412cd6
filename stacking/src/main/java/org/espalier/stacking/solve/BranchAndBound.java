package org.espalier.stacking.solve;

import java.util.List;
import java.util.Optional;

/** Solves problems of any form by branch and bound over a linear relaxation. */
final class BranchAndBound implements Engine {

    @Override
    public Optional<Answer> solve(Problem problem, Budget budget) {
        return solve(problem, budget, List.of());
    }

    @Override
    public Optional<Answer> solve(Problem problem, Budget budget, Answer known) {
        return solve(problem, budget, known.uses());
    }

    private static Optional<Answer> solve(Problem problem, Budget budget, List<Integer> known) {
        Formulation formulation = new Formulation(problem);
        return formulation.program().fits()
                ? Optional.of(new TierSearch(problem, formulation, budget, known).answer())
                : Optional.empty();
    }
}
