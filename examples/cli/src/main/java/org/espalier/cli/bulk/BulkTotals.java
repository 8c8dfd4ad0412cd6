package org.espalier.cli.bulk;

import org.espalier.cli.answer.ExitCode;
import org.espalier.stacking.bulk.BulkInput;
import org.espalier.stacking.bulk.BulkVerdict;

/**
 * How many verdicts there are of each kind.
 *
 * @param learners all of them
 * @param holdings the rows that were audited
 * @param eligible eligible for review, by all their rows
 * @param incomplete those that rest on incomplete input
 * @param unusable those of whom no row could be used
 */
public record BulkTotals(long learners, long holdings, long eligible, long incomplete, long unusable) {

    static final BulkTotals NONE = new BulkTotals(0, 0, 0, 0, 0);

    static BulkTotals of(BulkVerdict verdict) {
        return new BulkTotals(
                1,
                verdict.holdings(),
                verdict.isEligible() ? 1 : 0,
                verdict.input() == BulkInput.INCOMPLETE ? 1 : 0,
                verdict.input() == BulkInput.UNUSABLE ? 1 : 0);
    }

    BulkTotals plus(BulkTotals other) {
        return new BulkTotals(
                learners + other.learners,
                holdings + other.holdings,
                eligible + other.eligible,
                incomplete + other.incomplete,
                unusable + other.unusable);
    }

    /** The highest of the exit codes: a row that could not be used is unusable input. */
    public ExitCode exit() {
        if (incomplete + unusable > 0) {
            return ExitCode.UNUSABLE;
        }
        return eligible == learners ? ExitCode.SATISFIED : ExitCode.NOT_SATISFIED;
    }

    /** The numbers in words. */
    public String summary() {
        return learners + (learners == 1 ? " learner: " : " learners: ") + eligible + " eligible for review, "
                + (learners - eligible - incomplete - unusable) + " not, " + incomplete + " on incomplete input, "
                + unusable + " with unusable input.";
    }
}
