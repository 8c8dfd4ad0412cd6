package org.espalier.stacking.audit;

import java.util.function.Predicate;
import org.espalier.stacking.rule.Tally;

/**
 * Where a problem is written to.
 *
 * @param rows the limits so far
 * @param unions the unions so far
 * @param asked which amounts to reach are asked for at all
 * @param demands the demands so far
 */
record Writing(Rows rows, Unions unions, Predicate<Tally> asked, Demands demands) {

    Writing(Rows rows, Unions unions, Predicate<Tally> asked) {
        this(rows, unions, asked, new Demands());
    }

    /** The same where nothing is asked for: limits are written, and what is to be reached is not. */
    Writing limitsOnly() {
        return new Writing(rows, unions, tally -> false);
    }
}
