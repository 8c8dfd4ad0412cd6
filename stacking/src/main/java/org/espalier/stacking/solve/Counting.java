package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds up where no choice bears on another: no demand has enough even by all uses together, and nothing is limited but that
 * some items are used once. Then every item that adds anything is used, and one that is used once is used where it adds most.
 */
final class Counting implements Engine {

    @Override
    public Optional<Answer> solve(Problem problem, Budget budget) {
        return Gains.of(problem).flatMap(gains -> uses(problem, gains)).map(uses -> answer(problem, uses));
    }

    private static Answer answer(Problem problem, List<Integer> uses) {
        return Answer.proved(uses, Appraisal.of(problem, uses), Method.COUNTING, Fragment.P1);
    }

    private static Optional<List<Integer>> uses(Problem problem, Gains gains) {
        List<Integer> uses = new ArrayList<>(problem.uses().size());
        int first = 0;
        while (first < problem.uses().size()) {
            int end = end(problem.uses(), first);
            if (gains.isExclusive(first)) {
                gains.addBest(first, end, uses);
            } else if (!gains.addAll(first, end, uses)) {
                return Optional.empty();
            }
            first = end;
        }
        return Optional.of(uses);
    }

    /** The use after the last one of the item of a use. */
    private static int end(List<Use> uses, int first) {
        int end = first + 1;
        while (end < uses.size() && uses.get(end).item() == uses.get(first).item()) {
            end++;
        }
        return end;
    }
}
