package org.espalier.core.credential;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Form of participation in the learning activity, element 10 of the European standard elements. */
public enum ParticipationMode {

    /** In presence. */
    @JsonProperty("on-site")
    ON_SITE,

    /** Online. */
    @JsonProperty("online")
    ONLINE,

    /** Partly online by design. */
    @JsonProperty("blended")
    BLENDED,

    /** On site and online at the same time. */
    @JsonProperty("hybrid")
    HYBRID,

    /** At a place of work. */
    @JsonProperty("work-based")
    WORK_BASED,

    /** In a project. */
    @JsonProperty("project-based")
    PROJECT_BASED,

    /** In a laboratory or in research. */
    @JsonProperty("laboratory")
    LABORATORY,

    /** By validation of earlier learning, without a course. */
    @JsonProperty("validation")
    VALIDATION,

    /** In another form, told in words. */
    @JsonProperty("other")
    OTHER
}
