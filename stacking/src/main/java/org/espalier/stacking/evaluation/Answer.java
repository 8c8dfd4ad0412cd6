package org.espalier.stacking.evaluation;

/** Yes, no, or not known: Kleene's three values. */
public enum Answer {

    /** It is so. */
    YES,

    /** It is not so. */
    NO,

    /** A datum is missing that would decide. */
    UNKNOWN;

    /** Yes if the statement holds, else no. */
    public static Answer of(boolean holds) {
        return holds ? YES : NO;
    }

    /** Yes if both are, no if one is not. */
    public Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES ? other : UNKNOWN;
    }

    /** Yes if one is, no if neither is. */
    public Answer or(Answer other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO ? other : UNKNOWN;
    }

    /** Yes becomes no, no becomes yes, unknown stays. */
    public Answer not() {
        return this == UNKNOWN ? UNKNOWN : of(this == NO);
    }
}
