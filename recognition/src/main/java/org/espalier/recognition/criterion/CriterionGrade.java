package org.espalier.recognition.criterion;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How well a criterion is met: four grades, and that it is not known. */
public enum CriterionGrade {

    /** Strong. */
    @JsonProperty("A")
    A,

    /** Substantial. */
    @JsonProperty("B")
    B,

    /** Weak. */
    @JsonProperty("C")
    C,

    /** None: known to be absent. */
    @JsonProperty("D")
    D,

    /** Not known. This is not "none". */
    @JsonProperty("not-known")
    NOT_KNOWN;

    /** The grade as it is written: {@code A} to {@code D}, or {@code not known}. */
    public String label() {
        return isKnown() ? name() : "not known";
    }

    /** Whether it is one of the four grades. */
    public boolean isKnown() {
        return this != NOT_KNOWN;
    }

    /** Whether this grade is known and as good as another one, or better. */
    public boolean isAtLeast(CriterionGrade other) {
        return isKnown() && other.isKnown() && compareTo(other) <= 0;
    }

    /** Whether this grade is known and worse than another one. What is not known is not below anything. */
    public boolean isBelow(CriterionGrade other) {
        return isKnown() && other.isKnown() && compareTo(other) > 0;
    }
}
