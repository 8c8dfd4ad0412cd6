package org.espalier.qa.check;

/** How an external review stands on the day of an award. */
enum Standing {
    COUNTS("counts"),
    UNDATED("its days are not told"),
    UNCERTAIN("whether it reviewed the programme of this course is not told"),
    NOT_COVERING("it reviewed programmes, and this course belongs to none of them"),
    AGENCY_OUTSIDE("the agency was in no register on the day of the decision"),
    NEGATIVE("its decision is negative"),
    NOT_YET("it began only after the award"),
    REPLACED("a later review took its place"),
    LAPSED("it had lapsed before the award");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Whether more data might let it count. */
    boolean isOpen() {
        return this == UNDATED || this == UNCERTAIN;
    }

    /** Whether it was in force on the day, whatever else may be said of it. */
    boolean isInForce() {
        return this != NOT_YET && this != LAPSED && this != REPLACED;
    }

    /** Whether it was in force and may say something of this course. */
    boolean isOfThisCourse() {
        return isInForce() && this != NOT_COVERING;
    }
}
