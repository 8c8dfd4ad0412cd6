package org.espalier.qa.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The standards by which an external review was done. */
public enum ReviewFramework {

    /** The Standards and Guidelines for Quality Assurance in the European Higher Education Area. */
    @JsonProperty("esg")
    ESG,

    /** The European quality assurance reference framework for vocational education and training. */
    @JsonProperty("eqavet")
    EQAVET,

    /** Other standards. */
    @JsonProperty("other")
    OTHER
}
