package org.espalier.recognition.prior;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The steps of validation (Council Recommendation of 20 December 2012). */
public enum ValidationStage {

    /** What was learned is found out. */
    @JsonProperty("identification")
    IDENTIFICATION,

    /** It is documented with evidence. */
    @JsonProperty("documentation")
    DOCUMENTATION,

    /** It is assessed against outcomes. */
    @JsonProperty("assessment")
    ASSESSMENT,

    /** What the assessment showed is certified, in whole or in part. */
    @JsonProperty("certification")
    CERTIFICATION
}
