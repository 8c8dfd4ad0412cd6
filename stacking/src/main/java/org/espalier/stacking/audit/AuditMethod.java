package org.espalier.stacking.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.espalier.stacking.solve.Method;

/** How an audit found its answer; of several ways, the one that was needed for the hardest part. */
public enum AuditMethod {

    /** Nothing had to be chosen. */
    @JsonProperty("counting")
    COUNTING,

    /** Matching by augmenting paths. */
    @JsonProperty("matching")
    MATCHING,

    /** A flow of least cost. */
    @JsonProperty("flow")
    FLOW,

    /** A dynamic programme over how far each requirement is filled. */
    @JsonProperty("dynamic-programme")
    DYNAMIC_PROGRAMME,

    /** A search over whole holdings, requirement by requirement. */
    @JsonProperty("packing")
    PACKING,

    /** A search use by use, each with all that follows from it. */
    @JsonProperty("propagation")
    PROPAGATION,

    /** Branch and bound over a linear relaxation, each bound proved in whole numbers. */
    @JsonProperty("branch-and-bound")
    BRANCH_AND_BOUND;

    static AuditMethod of(Method method) {
        return valueOf(method.name());
    }
}
