package org.espalier.stacking.audit;

import java.util.function.BooleanSupplier;

/**
 * How far an audit searches, and how much it tells. Where a limit is reached, the answer is the best that was found, with a bound, and says so.
 *
 * <pre>{@code
 * AuditLimits.STANDARD;
 * AuditLimits.ofSteps(10_000);
 * AuditLimits.until(() -> clock.millis() > deadline);
 * }</pre>
 *
 * @param steps the largest number of steps of the search in one audit, one or more; the same steps give the same answer
 * @param contradictions the largest proof in cases that is told, by its number of contradictions, from none
 * @param alternatives how many of the next best ways of counting are told, from none
 * @param isOver tells from outside that the time is up; asked now and then
 */
public record AuditLimits(long steps, int contradictions, int alternatives, BooleanSupplier isOver) {

    private static final int LARGEST_PROOF = 100;

    /** Twenty million steps, a few seconds at most; few audits take more than a thousand. */
    public static final AuditLimits STANDARD = ofSteps(20_000_000);

    /** Checks that the limit makes sense. */
    public AuditLimits {
        if (steps < 1 || contradictions < 0 || alternatives < 0) {
            throw new IllegalArgumentException("At least one step, and no negative number of anything else");
        }
    }

    /** A number of steps. */
    public static AuditLimits ofSteps(long steps) {
        return new AuditLimits(steps, LARGEST_PROOF, 0, () -> false);
    }

    /** As long as nobody says that the time is up. */
    public static AuditLimits until(BooleanSupplier isOver) {
        return new AuditLimits(Long.MAX_VALUE, LARGEST_PROOF, 0, isOver);
    }

    /** The same limits, and so many of the next best ways of counting. */
    public AuditLimits withAlternatives(int number) {
        return new AuditLimits(steps, contradictions, number, isOver);
    }

    /** The same limits, and proofs of at most so many contradictions. */
    public AuditLimits withContradictions(int largest) {
        return new AuditLimits(steps, largest, alternatives, isOver);
    }
}
