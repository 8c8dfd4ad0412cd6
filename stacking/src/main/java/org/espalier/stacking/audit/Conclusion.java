package org.espalier.stacking.audit;

import org.espalier.core.finding.Verdict;

/**
 * How an audit ends.
 *
 * @param status the verdict on the award
 * @param base what is counted
 * @param possible what could be counted with unknown data turning out well
 * @param tried the completions that were tried
 * @param ending what more learning cannot mend
 */
record Conclusion(AwardStatus status, Found base, Found possible, Tried tried, Ending ending) {

    /** An end that more learning may mend. */
    static Conclusion of(AwardStatus status, Found base, Found possible, Tried tried) {
        return new Conclusion(status, base, possible, tried, Ending.NONE);
    }

    /** Whether the award is not met. */
    boolean isViolated() {
        return status.verdict() == Verdict.VIOLATED;
    }

    /** Whether what could be counted does not meet the award either, so that this can be shown. */
    boolean isDisproved() {
        return isViolated() && !possible.isMet();
    }
}
