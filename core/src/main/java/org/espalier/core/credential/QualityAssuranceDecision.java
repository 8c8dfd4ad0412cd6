package org.espalier.core.credential;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an external review decided. */
public enum QualityAssuranceDecision {

    /** Positive. */
    @JsonProperty("positive")
    POSITIVE,

    /** Positive with conditions or restrictions. */
    @JsonProperty("conditional")
    CONDITIONAL,

    /** Negative. */
    @JsonProperty("negative")
    NEGATIVE
}
