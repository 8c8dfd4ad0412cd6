package org.espalier.recognition.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a grade is carried over; the receiver declares it beforehand. */
public enum GradeChoice {

    /** Not at all: what is recognised counts as passed. */
    @JsonProperty("pass-only")
    PASS_ONLY,

    /** The lowest grade whose share fits. */
    @JsonProperty("minimum")
    MINIMUM,

    /** The grade in the middle of those whose share fits. */
    @JsonProperty("middle")
    MIDDLE,

    /** The highest grade whose share fits. */
    @JsonProperty("maximum")
    MAXIMUM
}
