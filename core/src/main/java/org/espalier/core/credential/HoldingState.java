package org.espalier.core.credential;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a learner is with a credential. */
public enum HoldingState {

    /** Completed and awarded. */
    @JsonProperty("earned")
    EARNED,

    /** Begun; counts only where the answer says so. */
    @JsonProperty("in-progress")
    IN_PROGRESS,

    /** Intended; never counts. */
    @JsonProperty("planned")
    PLANNED
}
