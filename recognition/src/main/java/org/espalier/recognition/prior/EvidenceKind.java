package org.espalier.recognition.prior;

import com.fasterxml.jackson.annotation.JsonProperty;

/** By what prior learning is shown. */
public enum EvidenceKind {

    /** A statement of the employer. */
    @JsonProperty("employer-statement")
    EMPLOYER_STATEMENT,

    /** A statement of the organisation in which it took place. */
    @JsonProperty("organisation-statement")
    ORGANISATION_STATEMENT,

    /** A certificate. */
    @JsonProperty("certificate")
    CERTIFICATE,

    /** Something that was made. */
    @JsonProperty("work-sample")
    WORK_SAMPLE,

    /** A collection of evidence with reflections on it. */
    @JsonProperty("portfolio")
    PORTFOLIO,

    /** The result of a test. */
    @JsonProperty("test-result")
    TEST_RESULT,

    /** A reference of somebody who saw it. */
    @JsonProperty("reference")
    REFERENCE,

    /** What the learner tells. */
    @JsonProperty("own-account")
    OWN_ACCOUNT,

    /** Something else. */
    @JsonProperty("other")
    OTHER
}
