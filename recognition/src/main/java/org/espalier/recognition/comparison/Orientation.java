package org.espalier.recognition.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Towards what a course is oriented. */
public enum Orientation {

    /** Academic: towards further study and research. */
    @JsonProperty("academic")
    ACADEMIC,

    /** Professional: towards an occupation. */
    @JsonProperty("professional")
    PROFESSIONAL
}
