package org.espalier.core.credential;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Integration and stackability options, element 15 of the European standard elements. */
public enum Stackability {

    /** A stand-alone, independent micro-credential. */
    @JsonProperty("stand-alone")
    STAND_ALONE,

    /** Integrated, stackable towards another credential. */
    @JsonProperty("stackable")
    STACKABLE
}
