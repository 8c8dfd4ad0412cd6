package org.espalier.stacking.audit;

/** What of all that an award asks for a problem asks for: everything, or only what new holdings cannot mend. */
interface Wanted {

    /** Everything. */
    Wanted ALL = rule -> rule;

    /** A rule, and what of it counts. */
    Decided of(Decided rule);

    /** Whether rules on what holdings need beside them, and on the case, are looked at. */
    default boolean isAll() {
        return this == ALL;
    }
}
