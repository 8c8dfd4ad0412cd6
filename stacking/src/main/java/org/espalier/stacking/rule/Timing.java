package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** When a prerequisite must be there. */
public enum Timing {

    /** Awarded on an earlier day than what needs it. */
    @JsonProperty("before")
    BEFORE,

    /** Awarded on an earlier day or on the same one. */
    @JsonProperty("same-time")
    SAME_TIME,

    /** Earned, whenever. */
    @JsonProperty("held")
    HELD
}
