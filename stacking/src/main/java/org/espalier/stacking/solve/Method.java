package org.espalier.stacking.solve;

/** How an answer was found. */
public enum Method {
    /** No choice bears on another: each demand was added up. */
    COUNTING,
    /** A dynamic programme over how far each demand is filled. */
    DYNAMIC_PROGRAMME,
    /** Augmenting paths in a bipartite graph. */
    MATCHING,
    /** A flow of least cost. */
    FLOW,
    /** A search over whole items, leaf by leaf. */
    PACKING,
    /** A search that decides at once what follows from what is decided. */
    PROPAGATION,
    /** Branch and bound over a linear relaxation. */
    BRANCH_AND_BOUND
}
