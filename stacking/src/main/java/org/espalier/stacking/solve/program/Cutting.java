package org.espalier.stacking.solve.program;

import java.util.List;
import java.util.function.Supplier;

/** Adds cuts to a relaxation, round after round, as long as that raises the bound. */
final class Cutting {

    private static final int MOST_IDLE = 3;

    private final Relaxation relaxation;
    private final Bounds root;
    private final Bounds bounds;
    private final long cutoff;
    private final Goal goal;

    /**
     * Cutting at the beginning of a search.
     *
     * @param root within which the cuts hold
     * @param bounds within which the bound is asked for
     * @param cutoff beyond this no bound is of interest
     * @param goal tells when the budget is used up
     */
    Cutting(Relaxation relaxation, Bounds root, Bounds bounds, long cutoff, Goal goal) {
        this.relaxation = relaxation;
        this.root = root;
        this.bounds = bounds;
        this.cutoff = cutoff;
        this.goal = goal;
    }

    /**
     * The bound after so many rounds, or after some that brought little.
     *
     * @param cuts what cuts off the solution now; nothing where nothing does
     * @param least the rise of the value, told as a part of it, that is worth a round
     */
    long raise(long bound, Supplier<List<Limit>> cuts, int rounds, double least) {
        long best = bound;
        double value = relaxation.value();
        int idle = 0;
        for (int round = 0; round < rounds && idle < MOST_IDLE && best <= cutoff; round++) {
            List<Limit> found = cuts.get();
            if (found.isEmpty() || !goal.spend(relaxation.takePivots())) {
                return best;
            }
            found.forEach(limit -> relaxation.addCut(limit, root));
            best = Math.max(best, relaxation.bound(bounds, cutoff));
            idle = relaxation.value() > value + least * (1 + Math.abs(value)) ? 0 : idle + 1;
            value = relaxation.value();
        }
        return best;
    }
}
