package org.espalier.qa.deqar;

/** What kind of learning a programme of DEQAR is, by its outcome and size. */
public enum ProgrammeType {

    /** It leads to a degree. */
    FULL_DEGREE,

    /** It leads to no degree and has fewer than 60 ECTS. */
    MICRO_CREDENTIAL,

    /** It leads to no degree and has 60 ECTS or more. */
    OTHER_PROVISION,

    /** Outcome or size are not told. */
    UNKNOWN
}
