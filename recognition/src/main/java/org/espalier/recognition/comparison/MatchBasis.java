package org.espalier.recognition.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;

/** On what it rests that an outcome is covered or not. */
public enum MatchBasis {

    /** On identifiers: the same id, or the same skills of a framework. */
    @JsonProperty("identifier")
    IDENTIFIER,

    /** On an equivalence that the receiver declared. */
    @JsonProperty("equivalence")
    EQUIVALENCE,

    /** On the reasoned judgement of a person. */
    @JsonProperty("person")
    PERSON,

    /** On a matcher of texts that the caller handed in. */
    @JsonProperty("matcher")
    MATCHER
}
