package org.espalier.recognition.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What would cure a difference. */
public enum Cure {

    /** An examination or a test. */
    @JsonProperty("examination")
    EXAMINATION,

    /** A bridging course. */
    @JsonProperty("bridging-course")
    BRIDGING_COURSE,

    /** A portfolio of evidence. */
    @JsonProperty("portfolio")
    PORTFOLIO,

    /** An update of learning that is too old. */
    @JsonProperty("update")
    UPDATE,

    /** Validation of prior learning. */
    @JsonProperty("validation")
    VALIDATION,

    /** More information. */
    @JsonProperty("information")
    INFORMATION
}
