package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In what a period of study is counted. */
public enum StudyUnit {

    /** Days, the first and the last among them. */
    @JsonProperty("days")
    DAYS,

    /** Months of the calendar: at least three are three full ones, and a day more than three is more than three. */
    @JsonProperty("months")
    MONTHS,

    /** Half-years or whatever a receiver calls a semester, counted as soon as they have begun. */
    @JsonProperty("semesters")
    SEMESTERS
}
