package org.espalier.stacking.solve;

import java.util.Optional;

/**
 * An engine that is asked only where each use counts one and there are more than a few demands, or where there are hardly
 * any uses. Where sums are few or large, a programme over them is quicker.
 *
 * @param engine the engine
 */
record OfUnits(Engine engine) implements Engine {

    private static final int FEW_DEMANDS = 3;
    private static final int FEW_USES = 12;

    @Override
    public Optional<Answer> solve(Problem problem, Budget budget) {
        boolean suits = problem.uses().size() <= FEW_USES
                || (problem.demands().size() > FEW_DEMANDS
                        && problem.demands().stream().allMatch(OfUnits::countsUnits));
        return suits ? engine.solve(problem, budget) : Optional.empty();
    }

    private static boolean countsUnits(Demand demand) {
        return demand.parts().stream().allMatch(part -> part.terms().areOnes());
    }
}
