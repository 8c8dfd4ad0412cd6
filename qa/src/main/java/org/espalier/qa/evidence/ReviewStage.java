package org.espalier.qa.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A stage of an external review, by standard 2.3 of the ESG. */
public enum ReviewStage {

    /** The provider looks at itself. */
    @JsonProperty("self-assessment")
    SELF_ASSESSMENT,

    /** The panel visits the provider. */
    @JsonProperty("site-visit")
    SITE_VISIT,

    /** The panel reports. */
    @JsonProperty("report")
    REPORT,

    /** What came of it is looked at. */
    @JsonProperty("follow-up")
    FOLLOW_UP
}
