package org.espalier.stacking.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.espalier.core.finding.Verdict;

/** What an audit says of one requirement. */
public enum RequirementStatus {

    /** Met by what is earned. */
    @JsonProperty("met")
    MET(Verdict.SATISFIED),

    /** Met as soon as what is in progress is completed. */
    @JsonProperty("met-if-completed")
    MET_IF_COMPLETED(Verdict.VIOLATED),

    /** Not met; more learning mends it. */
    @JsonProperty("unmet")
    UNMET(Verdict.VIOLATED),

    /** Data are missing that decide. */
    @JsonProperty("undetermined")
    UNDETERMINED(Verdict.UNDETERMINED);

    private final Verdict verdict;

    RequirementStatus(Verdict verdict) {
        this.verdict = verdict;
    }

    /** The verdict of a finding that says so. */
    public Verdict verdict() {
        return verdict;
    }
}
