package org.espalier.core.field;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether two fields, or two sets of fields, are near each other. */
public enum Nearness {

    /** They are near. */
    @JsonProperty("near")
    NEAR,

    /** They are not. */
    @JsonProperty("far")
    FAR,

    /** What is known of them leaves both possible. */
    @JsonProperty("unknown")
    UNKNOWN
}
