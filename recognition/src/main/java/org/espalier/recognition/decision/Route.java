package org.espalier.recognition.decision;

import com.fasterxml.jackson.annotation.JsonProperty;

/** By which rules recognition is weighed. */
public enum Route {

    /** As the Lisbon Recognition Convention has it: recognised unless there is a substantial difference. */
    @JsonProperty("lisbon-convention")
    LISBON_CONVENTION,

    /** Recognition of prior learning: the receiver validates what was learned, wherever that was. */
    @JsonProperty("prior-learning")
    PRIOR_LEARNING,

    /** An agreement covers it: recognised without being weighed again. */
    @JsonProperty("agreement")
    AGREEMENT
}
