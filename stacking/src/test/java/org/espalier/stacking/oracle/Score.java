package org.espalier.stacking.oracle;

import java.time.LocalDate;
import java.util.Comparator;
import org.espalier.core.exact.Rational;

/**
 * How good a way of counting is; the smaller, the better.
 *
 * @param standing 0 met with what is earned, 1 met when what is in progress completes, 2 not met
 * @param shortfall what is missing
 * @param cost what it costs
 * @param exceptions on how many exceptions it rests
 * @param until the last day on which all of it counts; the latest day of all where that does not end, or nothing is met
 * @param inProgress how many of the holdings are in progress
 * @param credits how many ECTS credits are counted
 * @param holdings how many holdings are counted
 */
public record Score(
        int standing,
        Rational shortfall,
        Rational cost,
        int exceptions,
        LocalDate until,
        int inProgress,
        Rational credits,
        int holdings)
        implements Comparable<Score> {

    private static final Comparator<Score> FIRST = Comparator.comparing(Score::standing)
            .thenComparing(Score::shortfall)
            .thenComparing(Score::cost);

    private static final Comparator<Score> ALL = FIRST.thenComparing(Score::exceptions)
            .thenComparing(Score::until, Comparator.reverseOrder())
            .thenComparing(Score::inProgress)
            .thenComparing(Score::credits)
            .thenComparing(Score::holdings);

    @Override
    public int compareTo(Score other) {
        return ALL.compare(this, other);
    }

    /** Whether it is worse already by what exceptions are no part of. */
    boolean isWorseThan(Score other) {
        return FIRST.compare(this, other) > 0;
    }
}
