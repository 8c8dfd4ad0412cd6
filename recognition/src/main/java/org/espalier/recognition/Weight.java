package org.espalier.recognition;

/** How much what a step found weighs in the decision. */
enum Weight {

    /** It is told, and decides nothing. */
    TOLD,

    /** It is not known and could decide. */
    OPEN,

    /** It stands against recognition until something is done. */
    CONDITION
}
