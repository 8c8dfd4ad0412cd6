package org.espalier.core.element;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A European standard element to describe a micro-credential, in the order of Annex I of the Council Recommendation of 16
 * June 2022 (2022/C 243/02): eleven mandatory ones, then five optional ones.
 *
 * <p>For example {@code Element.LEVEL} is number 8, and its findings have the code {@code ELEMENT_LEVEL}.
 */
public enum Element {

    /** Identification of the learner. */
    @JsonProperty("learner")
    LEARNER(1, "identification of the learner", "/learner"),

    /** Title of the micro-credential. */
    @JsonProperty("title")
    TITLE(2, "title", "/title"),

    /** Country or region of the issuer; several for a joint one. */
    @JsonProperty("country")
    COUNTRY(3, "country(ies)/region(s) of the issuer", "/awardingBodies"),

    /** Who awards it; several for a joint one. */
    @JsonProperty("awarding-body")
    AWARDING_BODY(4, "awarding body(ies)", "/awardingBodies"),

    /** The day of issuing. */
    @JsonProperty("date-of-issuing")
    DATE_OF_ISSUING(5, "date of issuing", "/awardedOn"),

    /** What the learner knows, understands and is able to do. */
    @JsonProperty("learning-outcomes")
    LEARNING_OUTCOMES(6, "learning outcomes", "/learningOutcomes"),

    /** The notional workload needed to achieve the outcomes, in ECTS wherever possible. */
    @JsonProperty("workload")
    WORKLOAD(7, "notional workload", "/workload"),

    /** The level of the learning experience, and the cycle, if applicable. */
    @JsonProperty("level")
    LEVEL(8, "level (and cycle)", "/level"),

    /** The type of assessment. */
    @JsonProperty("assessment")
    ASSESSMENT(9, "type of assessment", "/assessments"),

    /** The form of participation in the learning activity. */
    @JsonProperty("participation")
    PARTICIPATION(10, "form of participation", "/participation"),

    /** The type of quality assurance that underpins it. */
    @JsonProperty("quality-assurance")
    QUALITY_ASSURANCE(11, "type of quality assurance", "/qualityAssurance"),

    /** What is needed to enrol; optional. */
    @JsonProperty("prerequisites")
    PREREQUISITES(12, "prerequisites", "/prerequisites"),

    /** Supervision and identity verification during assessment; optional. */
    @JsonProperty("supervision")
    SUPERVISION(13, "supervision and identity verification during assessment", "/assessments"),

    /** The grade achieved; optional. */
    @JsonProperty("grade")
    GRADE(14, "grade achieved", "/assessments"),

    /** Stand-alone, or stackable towards another credential; optional. */
    @JsonProperty("stackability")
    STACKABILITY(15, "integration/stackability options", "/stackability"),

    /** Further information; optional. */
    @JsonProperty("further-information")
    FURTHER_INFORMATION(16, "further information", "/furtherInformation");

    private static final int MANDATORY = 11;
    private static final List<Element> ALL = List.of(values());

    private final int number;
    private final String label;
    private final String path;

    Element(int number, String label, String path) {
        this.number = number;
        this.label = label;
        this.path = path;
    }

    /** All elements in the order of Annex I. */
    public static List<Element> all() {
        return ALL;
    }

    /** Its number in Annex I, 1 to 16. */
    public int number() {
        return number;
    }

    /** Whether Annex I lists it among the mandatory elements. A profile may be stricter. */
    public boolean isMandatory() {
        return number <= MANDATORY;
    }

    /** Its name for sentences, for example {@code awarding body(ies)}. */
    public String label() {
        return label;
    }

    /** The code of its findings, for example {@code ELEMENT_LEVEL}. */
    public String code() {
        return "ELEMENT_" + name();
    }

    /** Where it stands in a credential file, as a JSON pointer, for example {@code /level}. */
    public String path() {
        return path;
    }
}
