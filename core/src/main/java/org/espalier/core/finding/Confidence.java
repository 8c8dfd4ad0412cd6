package org.espalier.core.finding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a fact can be relied on. */
public enum Confidence {

    /** A primary text was read. */
    @JsonProperty("verified")
    VERIFIED,

    /** Everything else: secondary sources, and what is known without a text at hand. */
    @JsonProperty("unverified")
    UNVERIFIED
}
