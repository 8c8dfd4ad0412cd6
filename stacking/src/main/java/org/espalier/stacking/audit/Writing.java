package org.espalier.stacking.audit;

/**
 * Where a problem is written to.
 *
 * @param rows the limits so far
 * @param unions the unions so far
 * @param wanted what of all that is asked for counts
 * @param demands the demands so far
 */
record Writing(Rows rows, Unions unions, Wanted wanted, Demands demands) {

    Writing(Rows rows, Unions unions, Wanted wanted) {
        this(rows, unions, wanted, new Demands());
    }

    /** The same where nothing is asked for: limits are written, and what is to be reached is not. */
    Writing limitsOnly() {
        return new Writing(rows, unions, Wanted.LIMITS);
    }
}
