package org.espalier.core.element;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a profile may demand beside the presence of the elements. */
public enum FurtherDemand {

    /** The workload in ECTS, whatever the learning is; hours alone are not enough. */
    @JsonProperty("ects")
    ECTS("WORKLOAD_IN_ECTS", "/workload"),

    /** The workload in ECTS, unless the learning is declared not credit-bearing. */
    @JsonProperty("ects-where-possible")
    ECTS_WHERE_POSSIBLE("WORKLOAD_IN_ECTS", "/workload"),

    /** A field of study by its ISCED-F code. */
    @JsonProperty("field-of-study")
    FIELD_OF_STUDY("FIELD_OF_STUDY", "/fields"),

    /** A way to verify that the document is authentic: a seal, or a place where it can be verified. */
    @JsonProperty("authenticity")
    AUTHENTICITY("AUTHENTICITY", "/authenticity"),

    /** An external review of the provider or the programme, as quality assurance in line with the ESG has it. */
    @JsonProperty("external-review")
    EXTERNAL_REVIEW("EXTERNAL_REVIEW", "/qualityAssurance");

    private final String code;
    private final String path;

    FurtherDemand(String code, String path) {
        this.code = code;
        this.path = path;
    }

    /** The code of its findings, for example {@code WORKLOAD_IN_ECTS}. */
    public String code() {
        return code;
    }

    /** Where the datum stands in a credential file, as a JSON pointer, for example {@code /workload}. */
    public String path() {
        return path;
    }
}
