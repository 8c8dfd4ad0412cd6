package org.espalier.recognition.authenticity;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the authenticity of a credential was checked. */
public enum AuthenticityMethod {

    /** By the electronic seal or signature of the document, and trust in who made it. */
    @JsonProperty("seal")
    SEAL,

    /** By a verification service or a register. */
    @JsonProperty("verification-service")
    VERIFICATION_SERVICE,

    /** By asking the awarding body. */
    @JsonProperty("awarding-body")
    AWARDING_BODY,

    /** By comparing it with what is told in public, for example on a page of the course. */
    @JsonProperty("online-information")
    ONLINE_INFORMATION,

    /** In another way, told in words. */
    @JsonProperty("other")
    OTHER
}
