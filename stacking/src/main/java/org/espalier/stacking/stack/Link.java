package org.espalier.stacking.stack;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What ties a later credential to an earlier one. */
public enum Link {

    /** The later one requires the earlier one, or an outcome that it certifies. */
    @JsonProperty("builds-on")
    BUILDS_ON,

    /** Both feed the same award; the caller says so. */
    @JsonProperty("shared-target")
    SHARED_TARGET,

    /** Nothing: the later one declares that it requires nothing, or all that it requires is known and is something else. */
    @JsonProperty("none")
    NONE,

    /** Not known: what the later one requires is told in words, or not at all. */
    @JsonProperty("unknown")
    UNKNOWN
}
