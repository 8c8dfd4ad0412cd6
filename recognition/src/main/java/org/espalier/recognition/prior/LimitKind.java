package org.espalier.recognition.prior;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the prior learning that may count is limited. */
public enum LimitKind {

    /** By law or an agreement; a published rule set holds the numbers. */
    @JsonProperty("limited")
    LIMITED,

    /** Not in the country as a whole; an institution may set a limit. */
    @JsonProperty("no-national-limit")
    NO_NATIONAL_LIMIT,

    /** By each institution. */
    @JsonProperty("by-institution")
    BY_INSTITUTION,

    /** Not at all: a whole qualification can come of it. */
    @JsonProperty("whole-qualification")
    WHOLE_QUALIFICATION
}
