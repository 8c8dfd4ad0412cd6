package org.espalier.core.credential;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Supervision and identity verification during assessment, element 13 of the European standard elements. */
public enum Supervision {

    /** Unsupervised, with no identity verification. */
    @JsonProperty("unsupervised")
    UNSUPERVISED,

    /** Unsupervised, with identity verification; a member of the EU list, not of the Recommendation. */
    @JsonProperty("unsupervised-identified")
    UNSUPERVISED_IDENTIFIED,

    /** Supervised, with no identity verification. */
    @JsonProperty("supervised")
    SUPERVISED,

    /** Supervised online, with identity verification. */
    @JsonProperty("supervised-online-identified")
    SUPERVISED_ONLINE_IDENTIFIED,

    /** Supervised on site, with identity verification. */
    @JsonProperty("supervised-on-site-identified")
    SUPERVISED_ON_SITE_IDENTIFIED,

    /** Supervised, with identity verification; where is not told. */
    @JsonProperty("supervised-identified")
    SUPERVISED_IDENTIFIED
}
