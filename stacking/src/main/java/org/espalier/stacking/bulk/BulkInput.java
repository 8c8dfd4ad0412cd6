package org.espalier.stacking.bulk;

/** On what a verdict rests. */
public enum BulkInput {

    /** On all rows of the learner. */
    COMPLETE,

    /** On the rows that could be used; what the others would have told, for example a revocation, is not known. */
    INCOMPLETE,

    /** On nothing: no row could be used, or the learner could not be told from another. There is no verdict. */
    UNUSABLE
}
