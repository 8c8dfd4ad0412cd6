package org.espalier.recognition.decision;

import com.fasterxml.jackson.annotation.JsonProperty;

/** For what recognition is asked. The same credential may be recognised for one purpose and not for another. */
public enum Purpose {

    /** Admission to a programme. */
    @JsonProperty("admission")
    ADMISSION,

    /** Exemption from a component of a programme. */
    @JsonProperty("exemption")
    EXEMPTION,

    /** Admission to a later stage of a programme, with credits for what came before. */
    @JsonProperty("advanced-standing")
    ADVANCED_STANDING,

    /** Credits among the electives of a programme. */
    @JsonProperty("elective")
    ELECTIVE,

    /** Work: employers are free, regulated professions have rules of their own; so there is information, and no decision. */
    @JsonProperty("employment")
    EMPLOYMENT;

    /** Whether a decision may be about credits. */
    public boolean isAboutCredits() {
        return this != ADMISSION && this != EMPLOYMENT;
    }
}
