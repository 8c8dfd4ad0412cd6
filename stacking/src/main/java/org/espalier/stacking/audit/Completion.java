package org.espalier.stacking.audit;

/** How missing data may turn out: everything that an award asks here only grows with them, so two extremes decide. */
enum Completion {

    /** What is unknown adds nothing. */
    LEAST,

    /** What is unknown adds as much as is asked for. */
    MOST
}
