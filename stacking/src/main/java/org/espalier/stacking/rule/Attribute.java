package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What rules on variety and concentration look at. A credential may have several values of one: each of them counts.
 *
 * <p>A field that is stated too broadly, or that is not further defined, is not known at a finer attribute.
 */
public enum Attribute {

    /** The detailed field of study: four digits of ISCED-F. */
    @JsonProperty("field")
    FIELD("detailed field", "field"),

    /** The narrow field: three digits. */
    @JsonProperty("narrow-field")
    NARROW_FIELD("narrow field", "field"),

    /** The broad field: two digits. */
    @JsonProperty("broad-field")
    BROAD_FIELD("broad field", "field"),

    /** The awarding body, by its numbers in registers, else by its name. */
    @JsonProperty("awarding-body")
    AWARDING_BODY("awarding body", "register number of awarding body"),

    /** The country of the awarding body. */
    @JsonProperty("country")
    COUNTRY("country", "awarding country"),

    /** The EQF level, as it counts. */
    @JsonProperty("level")
    LEVEL("level", "level"),

    /** The language of the learning; variants of one language are the same. */
    @JsonProperty("language")
    LANGUAGE("language", "language"),

    /** The year of the award. */
    @JsonProperty("year")
    YEAR("year", "awarding date"),

    /** A tag of the holding. */
    @JsonProperty("tag")
    TAG("tag", "tag");

    private final String singular;
    private final String datum;

    Attribute(String singular, String datum) {
        this.singular = singular;
        this.datum = datum;
    }

    /** One value in words. */
    String singular() {
        return singular;
    }

    /** Several values in words. */
    String plural() {
        return singular.endsWith("y") ? singular.substring(0, singular.length() - 1) + "ies" : singular + "s";
    }

    /** Whether every credential has one value, and no more. */
    boolean isSingle() {
        return this == LEVEL || this == YEAR;
    }

    /** What a message calls it where it is missing. */
    String datum() {
        return datum;
    }
}
