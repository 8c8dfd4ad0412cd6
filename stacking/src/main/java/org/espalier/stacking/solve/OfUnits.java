package org.espalier.stacking.solve;

import java.util.Optional;

/**
 * An engine that is asked only where each use counts one and there are more than a few demands. Where sums are few or large,
 * a programme over them is quicker.
 *
 * @param engine the engine
 */
record OfUnits(Engine engine) implements Engine {

    private static final int FEW = 3;

    @Override
    public Optional<Answer> solve(Problem problem, Budget budget) {
        boolean suits = problem.demands().size() > FEW
                && problem.demands().stream().allMatch(OfUnits::countsUnits);
        return suits ? engine.solve(problem, budget) : Optional.empty();
    }

    private static boolean countsUnits(Demand demand) {
        for (Part part : demand.parts()) {
            for (int place = 0; place < part.terms().size(); place++) {
                if (part.terms().coefficient(place) != 1) {
                    return false;
                }
            }
        }
        return true;
    }
}
