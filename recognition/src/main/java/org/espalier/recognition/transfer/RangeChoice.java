package org.espalier.recognition.transfer;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which amount is taken where a conversion leaves a range; the receiver declares it beforehand. */
public enum RangeChoice {

    /** The lower end. */
    @JsonProperty("lowest")
    LOWEST,

    /** Half way between the ends. */
    @JsonProperty("middle")
    MIDDLE,

    /** The upper end, in favour of the learner. */
    @JsonProperty("highest")
    HIGHEST
}
