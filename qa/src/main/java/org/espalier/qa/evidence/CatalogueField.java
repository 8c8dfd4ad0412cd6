package org.espalier.qa.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a public entry tells about a micro-credential. */
public enum CatalogueField {

    /** The learning outcomes. */
    @JsonProperty("outcomes")
    OUTCOMES,

    /** The workload, in ECTS or hours. */
    @JsonProperty("workload")
    WORKLOAD,

    /** The level. */
    @JsonProperty("level")
    LEVEL,

    /** How outcomes are assessed. */
    @JsonProperty("assessment")
    ASSESSMENT,

    /** What assures the quality. */
    @JsonProperty("quality-assurance")
    QUALITY_ASSURANCE,

    /** What it costs. */
    @JsonProperty("price")
    PRICE,

    /** The language of the learning. */
    @JsonProperty("language")
    LANGUAGE,

    /** Whether and towards what it can be stacked. */
    @JsonProperty("stackability")
    STACKABILITY
}
