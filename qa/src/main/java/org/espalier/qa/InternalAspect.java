package org.espalier.qa;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What internal quality assurance of a micro-credential covers, by Annex II of the Council Recommendation of 2022. */
public enum InternalAspect {

    /** The overall quality of the micro-credential itself. */
    @JsonProperty("credential")
    CREDENTIAL("QA_CREDENTIAL_QUALITY"),

    /** The quality of the course that leads to it, where there is one. */
    @JsonProperty("course")
    COURSE("QA_COURSE_QUALITY"),

    /** What learners say of it. */
    @JsonProperty("learner-feedback")
    LEARNER_FEEDBACK("QA_LEARNER_FEEDBACK"),

    /** What other providers and stakeholders say of it. */
    @JsonProperty("peer-feedback")
    PEER_FEEDBACK("QA_PEER_FEEDBACK");

    private final String code;

    InternalAspect(String code) {
        this.code = code;
    }

    /** The code of its finding, for example {@code QA_LEARNER_FEEDBACK}. */
    public String code() {
        return code;
    }
}
