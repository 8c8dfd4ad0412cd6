package org.espalier.core.credential;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Type of assessment, element 9 of the European standard elements; the members of the EU list and two more. */
public enum AssessmentType {

    /** An artefact is assessed. */
    @JsonProperty("artefact")
    ARTEFACT,

    /** Throughout the learning. */
    @JsonProperty("continuous-evaluation")
    CONTINUOUS_EVALUATION,

    /** What a group did. */
    @JsonProperty("group-performance")
    GROUP_PERFORMANCE,

    /** Attendance only; it assesses no learning outcome. */
    @JsonProperty("attendance")
    ATTENDANCE,

    /** A marked assignment. */
    @JsonProperty("marked-assignment")
    MARKED_ASSIGNMENT,

    /** An oral examination. */
    @JsonProperty("oral-examination")
    ORAL_EXAMINATION,

    /** Assessment by peers. */
    @JsonProperty("peer-assessment")
    PEER_ASSESSMENT,

    /** Review by peers. */
    @JsonProperty("peer-review")
    PEER_REVIEW,

    /** A portfolio. */
    @JsonProperty("portfolio")
    PORTFOLIO,

    /** A practical assessment. */
    @JsonProperty("practical")
    PRACTICAL,

    /** Problem-based learning. */
    @JsonProperty("problem-based")
    PROBLEM_BASED,

    /** Project work. */
    @JsonProperty("project-work")
    PROJECT_WORK,

    /** A quiz. */
    @JsonProperty("quiz")
    QUIZ,

    /** A written examination. */
    @JsonProperty("written-examination")
    WRITTEN_EXAMINATION,

    /** Another type, told in words. */
    @JsonProperty("other")
    OTHER
}
