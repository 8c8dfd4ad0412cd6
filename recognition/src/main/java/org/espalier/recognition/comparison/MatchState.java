package org.espalier.recognition.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an outcome of a component is covered by a credential. */
public enum MatchState {

    /** It is covered. */
    @JsonProperty("covered")
    COVERED,

    /** It is known not to be covered. */
    @JsonProperty("not-covered")
    NOT_COVERED,

    /** Nobody can say yet. */
    @JsonProperty("open")
    OPEN
}
