package org.espalier.stacking.bulk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.Set;

/** What a column of a table can tell of a holding. An empty cell tells nothing: what it would tell is unknown. */
public enum BulkAttribute {

    /** A pseudonym of the learner; rows of one learner stand together. */
    @JsonProperty("learner")
    LEARNER,

    /** The id of the credential, unique among those of the learner; without one, the line is its id. */
    @JsonProperty("id")
    ID,

    /** The version of the credential or of the course behind it. */
    @JsonProperty("version")
    VERSION,

    /** What it is called elsewhere, such as a course code; a list. */
    @JsonProperty("identifiers")
    IDENTIFIERS,

    /** The title. */
    @JsonProperty("title")
    TITLE,

    /** The names of the awarding bodies; a list, several for a joint award. */
    @JsonProperty("awarding-bodies")
    AWARDING_BODIES,

    /** The countries of the awarding bodies; a list in their order, or one country for all. */
    @JsonProperty("countries")
    COUNTRIES,

    /** The names of those who teach, where that is somebody else; a list. */
    @JsonProperty("providers")
    PROVIDERS,

    /** The day of issuing. */
    @JsonProperty("awarded-on")
    AWARDED_ON,

    /** What the learner knows, understands and is able to do; a list. */
    @JsonProperty("learning-outcomes")
    LEARNING_OUTCOMES,

    /** The same outcomes by their ids, by which others can be compared; a list. */
    @JsonProperty("learning-outcome-ids")
    LEARNING_OUTCOME_IDS,

    /** The workload in ECTS credits. */
    @JsonProperty("ects")
    ECTS,

    /** The workload in hours. */
    @JsonProperty("hours")
    HOURS,

    /** Credits of another system, which {@link #CREDIT_SYSTEM} names. */
    @JsonProperty("credits")
    CREDITS,

    /** The system of {@link #CREDITS}, by its id. */
    @JsonProperty("credit-system")
    CREDIT_SYSTEM,

    /** Whether it carries credits at all. */
    @JsonProperty("credit-bearing")
    CREDIT_BEARING,

    /** The EQF level, 1 to 8. */
    @JsonProperty("eqf")
    EQF,

    /** The level in a national framework, such as {@code ie-nfq:9}. */
    @JsonProperty("national-level")
    NATIONAL_LEVEL,

    /** How the outcomes were assessed; a list. */
    @JsonProperty("assessments")
    ASSESSMENTS,

    /** The grade as it was given. */
    @JsonProperty("grade")
    GRADE,

    /** The scheme in which the grade has a meaning. */
    @JsonProperty("grade-scheme")
    GRADE_SCHEME,

    /** Whether the grade is a pass. */
    @JsonProperty("passed")
    PASSED,

    /** The fields of study as ISCED-F codes; a list. */
    @JsonProperty("fields")
    FIELDS,

    /** The languages of the learning; a list. */
    @JsonProperty("languages")
    LANGUAGES,

    /** Formal, non-formal or informal learning: the origin. */
    @JsonProperty("learning-setting")
    LEARNING_SETTING,

    /** As what it was offered. */
    @JsonProperty("offer-form")
    OFFER_FORM,

    /** Whether it is a full degree. */
    @JsonProperty("full-degree")
    FULL_DEGREE,

    /** The first day of the learning. */
    @JsonProperty("studied-from")
    STUDIED_FROM,

    /** The last day of the learning. */
    @JsonProperty("studied-to")
    STUDIED_TO,

    /** The first day on which it is valid. */
    @JsonProperty("valid-from")
    VALID_FROM,

    /** The last day on which it is valid. */
    @JsonProperty("valid-to")
    VALID_TO,

    /** The day on which it was taken back. */
    @JsonProperty("revoked-on")
    REVOKED_ON,

    /** The id of the credential that this one renews. */
    @JsonProperty("renews")
    RENEWS,

    /** The ids of credentials that certify the same achievement; a list. */
    @JsonProperty("equivalent-to")
    EQUIVALENT_TO,

    /** The ids of the credentials that this one contains; a list. */
    @JsonProperty("parts")
    PARTS,

    /** How far the learner is; earned unless told. */
    @JsonProperty("state")
    STATE,

    /** Words by which requirements find it; a list. */
    @JsonProperty("tags")
    TAGS,

    /** Who recognised it; with this, it counts what was recognised. */
    @JsonProperty("grant-receiver")
    GRANT_RECEIVER,

    /** For what it was recognised, such as {@code credit}. */
    @JsonProperty("grant-purpose")
    GRANT_PURPOSE,

    /** How many ECTS credits were recognised. */
    @JsonProperty("grant-ects")
    GRANT_ECTS,

    /** At which EQF level it was recognised. */
    @JsonProperty("grant-level")
    GRANT_LEVEL,

    /** Into which requirement alone it was recognised. */
    @JsonProperty("grant-requirement")
    GRANT_REQUIREMENT,

    /** The id of the decision. */
    @JsonProperty("grant-decision")
    GRANT_DECISION,

    /** The day of the decision. */
    @JsonProperty("grant-decided-on")
    GRANT_DECIDED_ON;

    private static final Set<BulkAttribute> LISTS = EnumSet.of(
            IDENTIFIERS,
            AWARDING_BODIES,
            COUNTRIES,
            PROVIDERS,
            LEARNING_OUTCOMES,
            LEARNING_OUTCOME_IDS,
            ASSESSMENTS,
            FIELDS,
            LANGUAGES,
            EQUIVALENT_TO,
            PARTS,
            TAGS);

    /** Whether a cell may tell several values, and several columns may tell it. */
    public boolean isList() {
        return LISTS.contains(this);
    }
}
