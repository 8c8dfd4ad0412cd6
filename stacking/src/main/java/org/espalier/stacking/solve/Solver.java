package org.espalier.stacking.solve;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;

/** Solves problems by the engine that fits. */
public final class Solver {

    private Solver() {}

    /** The best answer. */
    public static Answer solve(Problem problem, Budget budget) {
        Optional<Answer> programme = new FillProgramme().solve(problem, budget);
        return programme.orElseGet(() -> new BranchAndBound().solve(problem, budget).orElseThrow());
    }

    /** What some of the uses of an answer to a larger problem are worth for a part of it. */
    public static Answer part(Problem problem, List<Integer> uses, Answer whole) {
        BitSet made = new BitSet();
        uses.forEach(made::set);
        Score score = new Judge(problem).judge(made).orElseThrow();
        Rational bound = whole.isProved() ? score.shortfall() : Rational.ZERO;
        return new Answer(
                uses, score.shortfall(), score.cost(), bound, score.cost(), whole.isProved(), whole.method());
    }
}
