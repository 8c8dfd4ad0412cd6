package org.espalier.core.workload;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether learning carries credits: three answers, for what is unknown is neither yes nor no. */
public enum CreditBearing {

    /** It carries credits; how many may still be unknown. */
    @JsonProperty("yes")
    YES,

    /** It is declared to carry none. It adds nothing to a sum. */
    @JsonProperty("no")
    NO,

    /** Nothing is declared. It adds zero or more to a sum. */
    @JsonProperty("unknown")
    UNKNOWN
}
