package org.espalier.recognition.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of agreement makes recognition automatic. */
public enum AgreementKind {

    /** A learning agreement of one learner, made before the learning began. */
    @JsonProperty("learning-agreement")
    LEARNING_AGREEMENT,

    /** An alliance of institutions that recognise what their members award. */
    @JsonProperty("alliance")
    ALLIANCE,

    /** An agreement of two institutions or countries, or of a few. */
    @JsonProperty("bilateral")
    BILATERAL
}
