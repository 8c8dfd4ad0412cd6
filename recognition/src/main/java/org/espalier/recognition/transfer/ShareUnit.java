package org.espalier.recognition.transfer;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In what the shares of a grade distribution are told. */
public enum ShareUnit {

    /** How many learners got the grade. */
    @JsonProperty("learners")
    LEARNERS,

    /** Which part of all passing grades it was, in per cent. */
    @JsonProperty("percent")
    PERCENT
}
