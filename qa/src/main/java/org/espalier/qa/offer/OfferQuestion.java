package org.espalier.qa.offer;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is asked of an offer or a plan, so that it serves those who learn. */
public enum OfferQuestion {

    /** Is there a credential that brings the learner nothing? */
    @JsonProperty("needless")
    NEEDLESS,

    /** Do two credentials certify the same outcomes? */
    @JsonProperty("duplicated-outcomes")
    DUPLICATED_OUTCOMES,

    /** Are there costs that are not told beforehand? */
    @JsonProperty("hidden-costs")
    HIDDEN_COSTS,

    /** Does a credential expire without a reason? */
    @JsonProperty("expiry")
    EXPIRY,

    /** Is something said to be stackable, and leads nowhere? */
    @JsonProperty("leads-nowhere")
    LEADS_NOWHERE;

    /** The code of its findings, for example {@code OFFER_HIDDEN_COSTS}. */
    public String code() {
        return "OFFER_" + name();
    }
}
