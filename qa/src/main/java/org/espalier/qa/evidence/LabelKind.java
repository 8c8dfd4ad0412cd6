package org.espalier.qa.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of label, certificate or registration a provider has. */
public enum LabelKind {

    /** A quality label. */
    @JsonProperty("label")
    LABEL,

    /** An entry in a public register of providers. */
    @JsonProperty("registration")
    REGISTRATION,

    /** A certificate by ISO 21001, management systems for educational organisations. */
    @JsonProperty("iso-21001")
    ISO_21001,

    /** An accreditation by ISO/IEC 17024, certification of persons. */
    @JsonProperty("iso-17024")
    ISO_17024,

    /** Another one. */
    @JsonProperty("other")
    OTHER
}
