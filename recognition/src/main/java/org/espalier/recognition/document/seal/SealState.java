package org.espalier.recognition.document.seal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the signature of a seal says of the text. */
public enum SealState {

    /** The text is, bit by bit, the one that was sealed with the key of the certificate. */
    @JsonProperty("intact")
    INTACT,

    /** It is not: text, header, signature or certificate was changed. */
    @JsonProperty("broken")
    BROKEN,

    /** It could not be found out: something is missing, or of a kind that is not known here. */
    @JsonProperty("not-verifiable")
    NOT_VERIFIABLE
}
