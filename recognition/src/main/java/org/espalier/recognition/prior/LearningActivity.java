package org.espalier.recognition.prior;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In what somebody learned. */
public enum LearningActivity {

    /** Paid work, or work of one's own. */
    @JsonProperty("work")
    WORK,

    /** Voluntary work. */
    @JsonProperty("volunteering")
    VOLUNTEERING,

    /** Work in a union of students, workers or employers. */
    @JsonProperty("union-work")
    UNION_WORK,

    /** Managing or carrying out a project. */
    @JsonProperty("project")
    PROJECT,

    /** A course outside formal education. */
    @JsonProperty("course")
    COURSE,

    /** Studies that ended without a document, or whose documents are lost. */
    @JsonProperty("studies")
    STUDIES,

    /** Learning on one's own. */
    @JsonProperty("self-study")
    SELF_STUDY,

    /** Something else, told in words. */
    @JsonProperty("other")
    OTHER
}
