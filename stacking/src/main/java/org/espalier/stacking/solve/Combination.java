package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.espalier.core.exact.Rational;

/** The answers to the parts of a problem, put together. */
final class Combination {

    private final List<Integer> uses = new ArrayList<>();
    private final Set<Fragment> fragments = EnumSet.noneOf(Fragment.class);
    private Rational shortfall = Rational.ZERO;
    private Rational bound = Rational.ZERO;
    private long cost;
    private long costBound;
    private boolean isProved = true;
    private Method method = Method.COUNTING;

    /** Adds what is lacking whatever is used. */
    void add(Rational lacking) {
        shortfall = shortfall.plus(lacking);
        bound = bound.plus(lacking);
    }

    /** Adds the answer to a piece. */
    void add(Piece piece, Answer answer) {
        for (int use : answer.uses()) {
            uses.add(piece.use(use));
        }
        shortfall = shortfall.plus(answer.shortfall());
        bound = bound.plus(answer.bound());
        cost += answer.cost();
        costBound += answer.costBound();
        isProved &= answer.isProved();
        method = method.compareTo(answer.method()) < 0 ? answer.method() : method;
        fragments.addAll(answer.fragments());
    }

    /** The answer to the whole. */
    Answer answer() {
        Collections.sort(uses);
        return new Answer(uses, shortfall, cost, bound, costBound, isProved, method, fragments);
    }
}
