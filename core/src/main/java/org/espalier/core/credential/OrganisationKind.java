package org.espalier.core.credential;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an organisation is. */
public enum OrganisationKind {

    /** Belongs to a national higher education system. */
    @JsonProperty("higher-education-institution")
    HIGHER_EDUCATION_INSTITUTION,

    /** A provider of vocational education and training. */
    @JsonProperty("vocational-provider")
    VOCATIONAL_PROVIDER,

    /** Any other: employer, chamber, association, student union, company. */
    @JsonProperty("other-provider")
    OTHER_PROVIDER
}
