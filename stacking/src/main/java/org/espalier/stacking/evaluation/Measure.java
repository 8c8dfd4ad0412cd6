package org.espalier.stacking.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In what a requirement or a rule counts. */
public enum Measure {

    /** Credits of one system. */
    @JsonProperty("credits")
    CREDITS,

    /** Credentials. */
    @JsonProperty("count")
    COUNT,

    /** Hours of learning. */
    @JsonProperty("hours")
    HOURS
}
