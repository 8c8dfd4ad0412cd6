package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Makes every use where nothing keeps one from it and each is needed: no limit, and each demand asks for as much as all uses
 * together give, or more.
 */
final class Counting implements Engine {

    @Override
    public Optional<Answer> solve(Problem problem, Budget budget) {
        return problem.rows().isEmpty() && areAllNeeded(problem) ? Optional.of(all(problem)) : Optional.empty();
    }

    private static boolean areAllNeeded(Problem problem) {
        BitSet counted = new BitSet();
        for (Node part : Tree.parts(problem.root())) {
            if (!(part instanceof Node.Leaf leaf)) {
                return false;
            }
            Demand demand = problem.demands().get(leaf.demand());
            if (!isGrowing(demand)) {
                return false;
            }
            add(demand.parts().get(0).terms(), counted);
        }
        return counted.cardinality() == problem.uses().size()
                && counted.length() == problem.uses().size();
    }

    /** Whether each use makes the shortfall smaller, and nothing is cut off. */
    private static boolean isGrowing(Demand demand) {
        long sum = 0;
        long cap = Long.MAX_VALUE;
        for (Part part : demand.parts()) {
            sum += Sums.largest(part.terms());
            cap = Math.min(cap, part.cap());
        }
        return demand.parts().size() == 1
                && demand.isProportional()
                && !demand.isWaived()
                && sum <= demand.least()
                && sum <= cap;
    }

    private static void add(Terms terms, BitSet counted) {
        for (int place = 0; place < terms.size(); place++) {
            counted.set(terms.variable(place));
        }
    }

    private static Answer all(Problem problem) {
        List<Integer> uses = new ArrayList<>();
        for (int use = 0; use < problem.uses().size(); use++) {
            uses.add(use);
        }
        return Answer.proved(uses, Appraisal.of(problem, uses), Method.COUNTING, Fragment.P1);
    }
}
