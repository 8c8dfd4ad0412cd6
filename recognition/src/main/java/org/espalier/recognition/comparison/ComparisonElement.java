package org.espalier.recognition.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The five elements of a qualification, in the order in which they are compared. */
public enum ComparisonElement {

    /** The level. */
    @JsonProperty("level")
    LEVEL,

    /** The workload. */
    @JsonProperty("workload")
    WORKLOAD,

    /** The quality. */
    @JsonProperty("quality")
    QUALITY,

    /** The profile: field of study and orientation. */
    @JsonProperty("profile")
    PROFILE,

    /** The learning outcomes, which weigh most. */
    @JsonProperty("learning-outcomes")
    LEARNING_OUTCOMES;

    /** The code of the findings about it, for example {@code DIFFERENCE_LEVEL}. */
    public String code() {
        return "DIFFERENCE_" + name();
    }

    /** Its name in JSON and in the ids of questions, for example {@code learning-outcomes}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
