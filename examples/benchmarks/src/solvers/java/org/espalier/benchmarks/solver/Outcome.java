package org.espalier.benchmarks.solver;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.stacking.solve.Problem;
import org.espalier.stacking.solve.Worth;

/**
 * What a contender answered.
 *
 * @param uses the uses made
 * @param isProved whether it says that no answer lacks less, or as little and costs less
 */
record Outcome(List<Integer> uses, boolean isProved) {

    /**
     * What the uses are worth by the definition, whatever the contender says.
     *
     * @throws IllegalStateException if they are not allowed
     */
    Worth worth(Problem problem) {
        Set<Integer> made = new TreeSet<>(uses);
        if (!Worth.isAllowed(problem, made)) {
            throw new IllegalStateException("uses that are not allowed: " + uses);
        }
        return Worth.of(problem, made);
    }
}
