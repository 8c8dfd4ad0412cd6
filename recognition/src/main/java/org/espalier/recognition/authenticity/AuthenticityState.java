package org.espalier.recognition.authenticity;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far the authenticity of a credential is known. */
public enum AuthenticityState {

    /** It was checked and is authentic. */
    @JsonProperty("verified")
    VERIFIED,

    /** Nobody has checked it. This is no doubt. */
    @JsonProperty("not-checked")
    NOT_CHECKED,

    /** It was tried, and could be neither confirmed nor disproved. */
    @JsonProperty("unconfirmed")
    UNCONFIRMED,

    /** It was checked and is not authentic. */
    @JsonProperty("disproved")
    DISPROVED
}
