package org.espalier.core.credential;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a credential is worth on a day. */
public enum HoldingStatus {

    /** In force. */
    @JsonProperty("valid")
    VALID,

    /** Its first day of validity lies ahead. */
    @JsonProperty("not-yet-valid")
    NOT_YET_VALID,

    /** Its last day of validity has passed. */
    @JsonProperty("expired")
    EXPIRED,

    /** Taken back by the awarding body. */
    @JsonProperty("revoked")
    REVOKED,

    /** Not in force for a time. */
    @JsonProperty("suspended")
    SUSPENDED
}
