package org.espalier.recognition.criterion;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a condition asks for all of its criteria or for one of them. */
public enum GradeMatch {

    /** All criteria that are asked. */
    @JsonProperty("all")
    ALL,

    /** At least one that is asked. */
    @JsonProperty("any")
    ANY
}
