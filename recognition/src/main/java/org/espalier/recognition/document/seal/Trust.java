package org.espalier.recognition.document.seal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a certificate is to be trusted for what it seals. The caller answers. */
public enum Trust {

    /** It is. */
    @JsonProperty("trusted")
    TRUSTED,

    /** It is not: known, and refused. */
    @JsonProperty("not-trusted")
    NOT_TRUSTED,

    /** Nobody said. */
    @JsonProperty("not-known")
    NOT_KNOWN
}
