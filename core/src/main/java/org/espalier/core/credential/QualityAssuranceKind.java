package org.espalier.core.credential;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Type of quality assurance that underpins a micro-credential, element 11 of the European standard elements. */
public enum QualityAssuranceKind {

    /** Internal quality assurance of the provider. */
    @JsonProperty("internal")
    INTERNAL,

    /** External quality assurance of the institution. */
    @JsonProperty("institutional")
    INSTITUTIONAL,

    /** External quality assurance of the programme. */
    @JsonProperty("programme")
    PROGRAMME,

    /** A licence of the institution. */
    @JsonProperty("institutional-licence")
    INSTITUTIONAL_LICENCE,

    /** A licence of the programme. */
    @JsonProperty("programme-licence")
    PROGRAMME_LICENCE,

    /** A label or registration outside the higher education system. */
    @JsonProperty("label")
    LABEL,

    /** Another type, told in words. */
    @JsonProperty("other")
    OTHER
}
