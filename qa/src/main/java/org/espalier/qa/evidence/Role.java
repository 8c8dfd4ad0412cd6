package org.espalier.qa.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** As what somebody takes part in quality assurance. */
public enum Role {

    /** A learner, or somebody whom learners sent. */
    @JsonProperty("learner")
    LEARNER,

    /** An employer, or somebody from the world of work. */
    @JsonProperty("employer")
    EMPLOYER,

    /** Somebody of another provider. */
    @JsonProperty("peer")
    PEER,

    /** A member of the teaching or assessing staff. */
    @JsonProperty("teacher")
    TEACHER,

    /** Somebody who has earned such a credential. */
    @JsonProperty("graduate")
    GRADUATE,

    /** An expert in quality assurance or in the subject. */
    @JsonProperty("expert")
    EXPERT,

    /** Somebody from civil society or a public body. */
    @JsonProperty("community")
    COMMUNITY
}
