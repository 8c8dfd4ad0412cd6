package org.espalier.recognition;

/** How much what a step found weighs in the decision. */
enum Weight {

    /** It is told, and decides nothing. */
    TOLD,

    /** It is not known and could decide. */
    OPEN,

    /** The document tells what there is to tell; a person of the receiver judges, and that could decide. */
    JUDGED_HERE,

    /** It stands against recognition until something is done. */
    CONDITION
}
