package org.espalier.qa.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What quality assurance looks at: who provides, what is taught, or what is handed out. */
public enum Layer {

    /** The organisation that provides the learning. */
    @JsonProperty("provider")
    PROVIDER,

    /** The course that leads to the credential. */
    @JsonProperty("course")
    COURSE,

    /** The credential itself. */
    @JsonProperty("credential")
    CREDENTIAL
}
