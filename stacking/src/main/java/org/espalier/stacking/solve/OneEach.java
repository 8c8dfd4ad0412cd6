package org.espalier.stacking.solve;

/** Finds out whether each item fills one demand only, and by one unit. */
final class OneEach {

    private OneEach() {}

    /** Whether that is so. */
    static boolean holds(Problem problem, Serving serving) {
        return problem.demands().stream()
                        .allMatch(demand -> demand.isProportional()
                                && areUnits(demand, problem.uses().size()))
                && fillOne(problem, serving);
    }

    private static boolean areUnits(Demand demand, int uses) {
        for (Part part : demand.parts()) {
            int size = part.terms().size();
            if (!part.terms().areOnes() || (size > 0 && part.terms().variable(size - 1) >= uses)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fillOne(Problem problem, Serving serving) {
        for (int use = 0; use < problem.uses().size(); use++) {
            if (serving.demand(use) < 0
                    || !serving.isAlone(problem.uses().get(use).item())) {
                return false;
            }
        }
        return true;
    }
}
