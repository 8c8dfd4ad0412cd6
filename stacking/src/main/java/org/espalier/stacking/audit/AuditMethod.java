package org.espalier.stacking.audit;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an audit found its answer. */
public enum AuditMethod {

    /** A dynamic programme over how far each requirement is filled: exact in every tier of the order. */
    @JsonProperty("dynamic-programme")
    DYNAMIC_PROGRAMME,

    /** Matching by augmenting paths: the verdict and the shortfall are exact, the size is not looked at. */
    @JsonProperty("matching")
    MATCHING,

    /** No answer: the search would have gone beyond its limit. */
    @JsonProperty("refused")
    REFUSED
}
