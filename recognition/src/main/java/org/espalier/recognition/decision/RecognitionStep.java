package org.espalier.recognition.decision;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A step of the assessment, in the order in which they are taken. */
public enum RecognitionStep {

    /** For what recognition is asked. */
    @JsonProperty("purpose")
    PURPOSE,

    /** Whether the credential tells what a decision needs. */
    @JsonProperty("completeness")
    COMPLETENESS,

    /** Whether the document is genuine, and still in force. */
    @JsonProperty("authenticity")
    AUTHENTICITY,

    /** Whether an agreement covers it. */
    @JsonProperty("agreement")
    AGREEMENT,

    /** By which rules it is weighed. */
    @JsonProperty("route")
    ROUTE,

    /** What assures its quality. */
    @JsonProperty("quality")
    QUALITY,

    /** Whether its level is that of what it is to stand for. */
    @JsonProperty("level")
    LEVEL,

    /** Whether its volume is that of what it is to stand for. */
    @JsonProperty("workload")
    WORKLOAD,

    /** Whether its field and orientation are. */
    @JsonProperty("profile")
    PROFILE,

    /** Which essential outcomes it covers. */
    @JsonProperty("outcomes")
    OUTCOMES,

    /** How the outcomes were assessed. */
    @JsonProperty("assessment")
    ASSESSMENT,

    /** Whether the learner was identified in the assessment. */
    @JsonProperty("identification")
    IDENTIFICATION,

    /** Whether the learning is recent enough for the receiver. */
    @JsonProperty("age")
    AGE,

    /** Which differences there are, and which of them are substantial. */
    @JsonProperty("differences")
    DIFFERENCES,

    /** What follows. */
    @JsonProperty("decision")
    DECISION,

    /** Which limits of the receiver remain for the audit. */
    @JsonProperty("limits")
    LIMITS
}
