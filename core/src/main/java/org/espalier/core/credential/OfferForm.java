package org.espalier.core.credential;

import com.fasterxml.jackson.annotation.JsonProperty;

/** As what the learning was offered. */
public enum OfferForm {

    /** A module that stands on its own. */
    @JsonProperty("separate-module")
    SEPARATE_MODULE,

    /** A part of a degree programme. */
    @JsonProperty("part-of-degree")
    PART_OF_DEGREE,

    /** An offer of lifelong learning or continuing education. */
    @JsonProperty("lifelong-learning")
    LIFELONG_LEARNING
}
