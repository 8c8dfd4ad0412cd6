package org.espalier.qa;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What assured the quality of a credential on a day, as far as it is told. The strongest that held counts. */
public enum QualityAssuranceStatus {

    /** An external review or licence, part of the obligatory external quality assurance of a system. */
    @JsonProperty("external-obligatory")
    EXTERNAL_OBLIGATORY,

    /** An external review or licence; whether obligatory or voluntary is not told. */
    @JsonProperty("external")
    EXTERNAL,

    /** An external review that the provider asked for on its own initiative. */
    @JsonProperty("external-voluntary")
    EXTERNAL_VOLUNTARY,

    /** Internal quality assurance of the provider, and nothing external. */
    @JsonProperty("internal")
    INTERNAL,

    /** An external review in force has a negative decision, and no later one of its kind took its place. */
    @JsonProperty("negative")
    NEGATIVE,

    /** What is told had ended before the day. */
    @JsonProperty("lapsed")
    LAPSED,

    /** What is told began only after the day; on the day there was none of it. */
    @JsonProperty("none")
    NONE,

    /** Nothing is told that could be weighed. This is not "none". */
    @JsonProperty("unknown")
    UNKNOWN;

    /** Whether something held on the day. */
    public boolean isAssured() {
        return switch (this) {
            case EXTERNAL_OBLIGATORY, EXTERNAL, EXTERNAL_VOLUNTARY, INTERNAL -> true;
            case NEGATIVE, LAPSED, NONE, UNKNOWN -> false;
        };
    }
}
