package org.espalier.qa.profile;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a check weighs where the course is short. */
public enum Proportionate {

    /** It is a warning. */
    @JsonProperty("warning")
    WARNING,

    /** It is a note. */
    @JsonProperty("note")
    NOTE,

    /** It is left out. */
    @JsonProperty("skip")
    SKIP
}
