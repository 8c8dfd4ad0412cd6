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

    /** Not met by itself, and an exception says that it need not be. */
    @JsonProperty("waived")
    WAIVED(Verdict.SATISFIED),

    /** Not met; more learning mends it. */
    @JsonProperty("unmet")
    UNMET(Verdict.VIOLATED),

    /** What could fill it is enough, and no choice of it keeps within the largest amount. */
    @JsonProperty("violated")
    VIOLATED(Verdict.VIOLATED),

    /** Data are missing that decide. */
    @JsonProperty("undetermined")
    UNDETERMINED(Verdict.UNDETERMINED);

    private final Verdict verdict;

    RequirementStatus(Verdict verdict) {
        this.verdict = verdict;
    }

    /** Whether nothing more is needed. */
    boolean isDone() {
        return this == MET || this == WAIVED;
    }

    /** The verdict of a finding that says so. */
    public Verdict verdict() {
        return verdict;
    }
}
