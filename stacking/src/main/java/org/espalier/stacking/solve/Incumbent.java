package org.espalier.stacking.solve;

import java.util.BitSet;

/** The best answer found so far. Using nothing is always one. */
final class Incumbent {

    private final Judge judge;
    private Score best;

    Incumbent(Problem problem) {
        judge = new Judge(problem);
        best = judge.judge(new BitSet())
                .orElseThrow(() -> new IllegalArgumentException("a row that using nothing does not fulfil"));
    }

    /** Takes these uses where they are allowed and better. */
    void offer(BitSet uses) {
        judge.judge(uses).filter(score -> score.compareTo(best) < 0).ifPresent(score -> best = score);
    }

    Score best() {
        return best;
    }
}
