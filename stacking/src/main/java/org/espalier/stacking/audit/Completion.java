package org.espalier.stacking.audit;

/**
 * How missing data may turn out. Each single thing that an award asks only grows with them: what holds at the least
 * holds always. The most may ask two things of one datum that exclude each other, so it is a bound from above.
 */
enum Completion {

    /** What is unknown adds nothing. */
    LEAST,

    /** What is unknown adds as much as is asked for. */
    MOST
}
