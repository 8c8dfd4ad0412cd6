package org.espalier.recognition.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is said of one element of a comparison. */
public enum Judgement {

    /** As much as is asked for, or more; or nothing is asked for. */
    @JsonProperty("no-difference")
    NO_DIFFERENCE,

    /** A difference that nobody has shown to keep the learner from succeeding. */
    @JsonProperty("not-substantial")
    NOT_SUBSTANTIAL,

    /** A difference that would keep the learner from succeeding, by a stated rule or a person with a reason. */
    @JsonProperty("substantial")
    SUBSTANTIAL,

    /** Not known, and it could matter. */
    @JsonProperty("open")
    OPEN
}
