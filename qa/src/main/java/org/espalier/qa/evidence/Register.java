package org.espalier.qa.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an agency is registered or recognised. */
public enum Register {

    /** The European Quality Assurance Register for Higher Education. */
    @JsonProperty("eqar")
    EQAR,

    /** Membership of the European Association for Quality Assurance in Higher Education. */
    @JsonProperty("enqa")
    ENQA,

    /** Recognition by the public authorities of a country. */
    @JsonProperty("national")
    NATIONAL,

    /** A national reference point or body for quality assurance in vocational education. */
    @JsonProperty("eqavet")
    EQAVET,

    /** Another register. */
    @JsonProperty("other")
    OTHER
}
