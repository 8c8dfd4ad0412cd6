package org.espalier.core.file;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a set of rules binds those to whom it is addressed. */
public enum BindingForce {

    /** An act, a decree or a regulation of a state or of the Union. */
    @JsonProperty("law")
    LAW,

    /** What its parties have agreed, for example a convention or a sector agreement. */
    @JsonProperty("agreement")
    AGREEMENT,

    /** What a body recommends without binding anyone, for example a Council Recommendation. */
    @JsonProperty("recommendation")
    RECOMMENDATION,

    /** What is commonly done, told by a survey or a guide. */
    @JsonProperty("practice")
    PRACTICE,

    /** What one institution has decided for itself. */
    @JsonProperty("institution")
    INSTITUTION
}
