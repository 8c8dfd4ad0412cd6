package org.espalier.stacking.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.espalier.core.finding.Verdict;

/** What an audit says of an award. It never says that the award is given: the receiver decides. */
public enum AwardStatus {

    /** Everything that is asked for is held. */
    @JsonProperty("eligible-for-review")
    ELIGIBLE_FOR_REVIEW(Verdict.SATISFIED),

    /** Something is missing that more learning mends. */
    @JsonProperty("not-yet")
    NOT_YET(Verdict.VIOLATED),

    /** Data are missing that decide. */
    @JsonProperty("undetermined")
    UNDETERMINED(Verdict.UNDETERMINED),

    /** No learning after the day of evaluation can mend it, for example because a deadline has passed. */
    @JsonProperty("impossible")
    IMPOSSIBLE(Verdict.VIOLATED);

    private final Verdict verdict;

    AwardStatus(Verdict verdict) {
        this.verdict = verdict;
    }

    /** The verdict of a finding that says so. */
    public Verdict verdict() {
        return verdict;
    }
}
