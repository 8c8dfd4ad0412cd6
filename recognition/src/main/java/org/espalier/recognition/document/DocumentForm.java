package org.espalier.recognition.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The forms of documents that are read. */
public enum DocumentForm {

    /** One credential of this library: {@code "espalier": "credential/1"}. */
    @JsonProperty("credential")
    CREDENTIAL,

    /** What one learner holds, of this library: {@code "espalier": "portfolio/1"}. */
    @JsonProperty("portfolio")
    PORTFOLIO,

    /** A European Digital Credential as it is, in the European Learning Model 3.1 or 3.2. */
    @JsonProperty("elm")
    ELM,

    /** The same as it is uploaded for issuing, inside {@code {"credential": …, "deliveryDetails": …}}. */
    @JsonProperty("elm-wrapped")
    ELM_WRAPPED,

    /** The same with an electronic seal: a JSON Web Signature <code>{"payload": …, "signatures": …}</code>. */
    @JsonProperty("elm-sealed")
    ELM_SEALED
}
