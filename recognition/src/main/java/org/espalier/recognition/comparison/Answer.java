package org.espalier.recognition.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a person can answer to a question. */
public enum Answer {

    /** The outcome is covered. */
    @JsonProperty("covered")
    COVERED,

    /** The outcome is not covered. */
    @JsonProperty("not-covered")
    NOT_COVERED,

    /** The difference would keep the learner from succeeding. */
    @JsonProperty("substantial")
    SUBSTANTIAL,

    /** The difference would not. */
    @JsonProperty("not-substantial")
    NOT_SUBSTANTIAL;

    /** Whether it answers a question about one outcome; else it is about a whole element. */
    boolean isAboutOutcome() {
        return this == COVERED || this == NOT_COVERED;
    }
}
