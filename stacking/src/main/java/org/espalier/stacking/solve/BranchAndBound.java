package org.espalier.stacking.solve;

import java.util.Optional;

/** Solves problems of any form by branch and bound over a linear relaxation. */
final class BranchAndBound implements Engine {

    @Override
    public Optional<Answer> solve(Problem problem, Budget budget) {
        Formulation formulation = new Formulation(problem);
        return formulation.program().fits()
                ? Optional.of(new TierSearch(problem, formulation, budget).answer())
                : Optional.empty();
    }
}
