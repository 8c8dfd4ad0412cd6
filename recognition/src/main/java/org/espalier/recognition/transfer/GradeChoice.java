package org.espalier.recognition.transfer;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which grade is taken where several of the receiver fit; the receiver declares it beforehand. */
public enum GradeChoice {

    /** None: what is recognised counts as passed. */
    @JsonProperty("pass-only")
    PASS_ONLY,

    /** The lowest grade that fits. */
    @JsonProperty("minimum")
    MINIMUM,

    /** The grade in the middle of the share; on the border of two, the better one. */
    @JsonProperty("middle")
    MIDDLE,

    /** The highest grade that fits. */
    @JsonProperty("maximum")
    MAXIMUM
}
