package org.espalier.core.credential;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How learning came about (Council Recommendation of 20 December 2012 on validation). */
public enum LearningSetting {

    /** Organised and structured, in an education or training institution. */
    @JsonProperty("formal")
    FORMAL,

    /** Planned activities with some learning support. */
    @JsonProperty("non-formal")
    NON_FORMAL,

    /** From daily activities at work, in the family or at leisure; not organised. */
    @JsonProperty("informal")
    INFORMAL
}
