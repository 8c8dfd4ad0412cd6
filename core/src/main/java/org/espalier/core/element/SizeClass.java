package org.espalier.core.element;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How large a credential is, by its ECTS credits. A convention of this library; see {@link SizeClasses}. */
public enum SizeClass {

    /** Below one credit. */
    @JsonProperty("nano")
    NANO,

    /** From one credit. */
    @JsonProperty("micro")
    MICRO,

    /** From six credits. */
    @JsonProperty("small")
    SMALL,

    /** From fifteen credits. */
    @JsonProperty("medium")
    MEDIUM,

    /** From thirty credits, and below sixty. */
    @JsonProperty("macro")
    MACRO
}
