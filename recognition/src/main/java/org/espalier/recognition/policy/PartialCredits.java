package org.espalier.recognition.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How many credits a part of the outcomes brings. */
public enum PartialCredits {

    /** As many as a person says; without that no part is recognised. */
    @JsonProperty("judged")
    JUDGED,

    /** The same share of the credits as of the essential outcomes. */
    @JsonProperty("proportional")
    PROPORTIONAL
}
