package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What weighs a grade in an average. */
enum Weight {

    /** The credits of the credential. */
    @JsonProperty("credits")
    CREDITS,

    /** Nothing: all grades weigh the same. */
    @JsonProperty("none")
    NONE
}
