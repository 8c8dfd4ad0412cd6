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

    /**
     * Branch and bound with the flow of split holdings as bound: the verdict and the shortfall are exact; what is not
     * needed is left out, and a smaller choice may exist.
     */
    @JsonProperty("branch-and-bound")
    BRANCH_AND_BOUND,

    /** No answer: the search would have gone beyond its limit. */
    @JsonProperty("refused")
    REFUSED
}
