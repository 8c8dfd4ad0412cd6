package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.List;
import org.espalier.stacking.solve.program.Search;
import org.espalier.stacking.solve.program.Sum;

/**
 * The last tier: of all that is equally good, what makes the first uses. Some uses are decided at a time; each weighs more
 * than all after it together.
 */
final class CanonicalOrder {

    private static final int AT_A_TIME = 16;

    private final int uses;
    private final Search search;
    private final Incumbent incumbent;
    private final Improvement goal;

    CanonicalOrder(int uses, Search search, Incumbent incumbent, Improvement goal) {
        this.uses = uses;
        this.search = search;
        this.incumbent = incumbent;
        this.goal = goal;
    }

    /** Whether no other uses come first; false where the budget was used up. */
    boolean prove() {
        skip();
        for (List<Integer> next = undecided(); !next.isEmpty(); next = undecided()) {
            if (!decide(next)) {
                return false;
            }
            skip();
        }
        return true;
    }

    /** Decides uses one by one as long as that takes no search: what is made comes first, and what cannot be made is not. */
    private void skip() {
        for (int use = 0; use < uses; use++) {
            if (!search.isFixed(use)) {
                boolean isMade = incumbent.best().uses().get(use);
                if (!isMade && search.mayBe(use, 1)) {
                    return;
                }
                search.narrow(use, isMade ? 1 : 0, isMade ? 1 : 0);
            }
        }
    }

    private List<Integer> undecided() {
        List<Integer> next = new ArrayList<>();
        for (int use = 0; use < uses && next.size() < AT_A_TIME; use++) {
            if (!search.isFixed(use)) {
                next.add(use);
            }
        }
        return next;
    }

    private boolean decide(List<Integer> next) {
        goal.towards(score -> value(next, score) - 1);
        boolean isProved = search.minimiseForGood(sum(next), goal.cutoff(), goal) == Long.MAX_VALUE;
        for (int use : next) {
            int value = incumbent.best().uses().get(use) ? 1 : 0;
            search.narrow(use, value, value);
        }
        return isProved;
    }

    private static Sum sum(List<Integer> next) {
        Sum sum = new Sum();
        for (int place = 0; place < next.size(); place++) {
            sum.plus(-weight(place), next.get(place));
        }
        return sum;
    }

    private static long value(List<Integer> next, Score score) {
        long value = 0;
        for (int place = 0; place < next.size(); place++) {
            value -= score.uses().get(next.get(place)) ? weight(place) : 0;
        }
        return value;
    }

    private static long weight(int place) {
        return 1L << (AT_A_TIME - 1 - place);
    }
}
