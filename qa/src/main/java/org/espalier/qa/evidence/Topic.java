package org.espalier.qa.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What can be told of quality with yes or no. Each topic belongs to one layer; some are what a policy can cover.
 *
 * <p>For example {@code Topic.LEARNER_FEEDBACK}, of the course: feedback of learners.
 */
public enum Topic {

    /** Internal quality assurance, described in a policy. */
    @JsonProperty("internal-quality-assurance")
    INTERNAL_QUALITY_ASSURANCE(Layer.PROVIDER, true, "internal quality assurance, described in a policy"),

    /** A policy that covers micro-credentials or short courses. */
    @JsonProperty("micro-credentials-in-scope")
    MICRO_CREDENTIALS_IN_SCOPE(Layer.PROVIDER, true, "a policy that covers micro-credentials or short courses"),

    /** A policy that says who answers for the credential. */
    @JsonProperty("responsibility-named")
    RESPONSIBILITY_NAMED(Layer.PROVIDER, true, "a policy that says who answers for the credential"),

    /** The same requirements and principles as for other offers. */
    @JsonProperty("same-requirements")
    SAME_REQUIREMENTS(Layer.PROVIDER, true, "the same requirements and principles as for other offers"),

    /** Rules for the recognition of earlier learning. */
    @JsonProperty("recognition-rules")
    RECOGNITION_RULES(Layer.PROVIDER, true, "rules for the recognition of earlier learning"),

    /** A procedure for complaints and appeals of learners. */
    @JsonProperty("complaints-procedure")
    COMPLAINTS_PROCEDURE(Layer.PROVIDER, true, "a procedure for complaints and appeals of learners"),

    /** Learners in the bodies of quality assurance. */
    @JsonProperty("learners-in-bodies")
    LEARNERS_IN_BODIES(Layer.PROVIDER, "learners in the bodies of quality assurance"),

    /** External stakeholders in the bodies of quality assurance. */
    @JsonProperty("stakeholders-in-bodies")
    STAKEHOLDERS_IN_BODIES(Layer.PROVIDER, "external stakeholders in the bodies of quality assurance"),

    /** Teachers and assessors competent in the subject. */
    @JsonProperty("subject-competence")
    SUBJECT_COMPETENCE(Layer.PROVIDER, "teachers and assessors competent in the subject"),

    /** Teachers and assessors competent in teaching adults or online. */
    @JsonProperty("teaching-competence")
    TEACHING_COMPETENCE(Layer.PROVIDER, "teachers and assessors competent in teaching adults or online"),

    /** Resources and support that fit short, part-time or online learning. */
    @JsonProperty("support-for-short-learning")
    SUPPORT_FOR_SHORT_LEARNING(Layer.PROVIDER, "resources and support that fit short, part-time or online learning"),

    /** Accessibility. */
    @JsonProperty("accessibility")
    ACCESSIBILITY(Layer.PROVIDER, "accessibility"),

    /** Guidance for learners. */
    @JsonProperty("guidance")
    GUIDANCE(Layer.PROVIDER, "guidance for learners"),

    /** A purpose that is not purely commercial. */
    @JsonProperty("learning-before-profit")
    LEARNING_BEFORE_PROFIT(Layer.PROVIDER, "a purpose that is not purely commercial"),

    /** Figures on those who enrol, complete and pass. */
    @JsonProperty("figures-collected")
    FIGURES_COLLECTED(Layer.PROVIDER, "figures on those who enrol, complete and pass"),

    /** An external review of the provider. */
    @JsonProperty("external-review")
    EXTERNAL_REVIEW(Layer.PROVIDER, "an external review of the provider"),

    /** A contract with a quality-assured institution. */
    @JsonProperty("contract")
    CONTRACT(Layer.PROVIDER, "a contract with a quality-assured institution"),

    /** A label, a certificate or an entry in a register. */
    @JsonProperty("label")
    LABEL(Layer.PROVIDER, "a label, a certificate or an entry in a register"),

    /** A decision that approved the course before it was offered. */
    @JsonProperty("approval")
    APPROVAL(Layer.COURSE, "a decision that approved the course before it was offered"),

    /** An analysis of the need for it. */
    @JsonProperty("needs-analysed")
    NEEDS_ANALYSED(Layer.COURSE, "an analysis of the need for it"),

    /** Partners who were consulted. */
    @JsonProperty("partners-consulted")
    PARTNERS_CONSULTED(Layer.COURSE, "partners who were consulted"),

    /** A statement for whom it is meant. */
    @JsonProperty("target-group")
    TARGET_GROUP(Layer.COURSE, "a statement for whom it is meant"),

    /** An active role of learners, with choices of their own. */
    @JsonProperty("active-role")
    ACTIVE_ROLE(Layer.COURSE, "an active role of learners, with choices of their own"),

    /** No extra workload inside a degree. */
    @JsonProperty("no-extra-workload")
    NO_EXTRA_WORKLOAD(Layer.COURSE, "no extra workload inside a degree"),

    /** An activity and an assessment for every outcome. */
    @JsonProperty("outcomes-aligned")
    OUTCOMES_ALIGNED(Layer.COURSE, "an activity and an assessment for every outcome"),

    /** Criteria of assessment and marking, published beforehand. */
    @JsonProperty("criteria-published")
    CRITERIA_PUBLISHED(Layer.COURSE, "criteria of assessment and marking, published beforehand"),

    /** More than one examiner where that is possible. */
    @JsonProperty("several-examiners")
    SEVERAL_EXAMINERS(Layer.COURSE, "more than one examiner where that is possible"),

    /** A way to appeal against an assessment. */
    @JsonProperty("assessment-appeal")
    ASSESSMENT_APPEAL(Layer.COURSE, "a way to appeal against an assessment"),

    /** A way to earn it by validation of earlier learning. */
    @JsonProperty("validation-route")
    VALIDATION_ROUTE(Layer.COURSE, "a way to earn it by validation of earlier learning"),

    /** Published requirements for entry. */
    @JsonProperty("entry-published")
    ENTRY_PUBLISHED(Layer.COURSE, "published requirements for entry"),

    /** Published fees. */
    @JsonProperty("fees-published")
    FEES_PUBLISHED(Layer.COURSE, "published fees"),

    /** Published extra costs, or that there are none. */
    @JsonProperty("extra-costs-published")
    EXTRA_COSTS_PUBLISHED(Layer.COURSE, "published extra costs, or that there are none"),

    /** An entry in a public catalogue. */
    @JsonProperty("catalogue-entry")
    CATALOGUE_ENTRY(Layer.COURSE, "an entry in a public catalogue"),

    /** Regular reviews of the course. */
    @JsonProperty("regular-review")
    REGULAR_REVIEW(Layer.COURSE, "regular reviews of the course"),

    /** Published changes after a review. */
    @JsonProperty("changes-published")
    CHANGES_PUBLISHED(Layer.COURSE, "published changes after a review"),

    /** Feedback of learners. */
    @JsonProperty("learner-feedback")
    LEARNER_FEEDBACK(Layer.COURSE, "feedback of learners"),

    /** Feedback of peers and stakeholders. */
    @JsonProperty("peer-feedback")
    PEER_FEEDBACK(Layer.COURSE, "feedback of peers and stakeholders"),

    /** What was done with the feedback of learners. */
    @JsonProperty("feedback-used")
    FEEDBACK_USED(Layer.COURSE, "what was done with the feedback of learners"),

    /** A simple and rapid procedure of approval. */
    @JsonProperty("rapid-procedure")
    RAPID_PROCEDURE(Layer.COURSE, "a simple and rapid procedure of approval"),

    /** A digital form. */
    @JsonProperty("digital")
    DIGITAL(Layer.CREDENTIAL, "a digital form"),

    /** That the learner owns it. */
    @JsonProperty("learner-owned")
    LEARNER_OWNED(Layer.CREDENTIAL, "that the learner owns it"),

    /** That the learner can export it in an open format. */
    @JsonProperty("exportable")
    EXPORTABLE(Layer.CREDENTIAL, "that the learner can export it in an open format"),

    /** Issuing without administrative work for learners. */
    @JsonProperty("no-burden")
    NO_BURDEN(Layer.CREDENTIAL, "issuing without administrative work for learners"),

    /** Quality assurance of the credential itself. */
    @JsonProperty("credential-reviewed")
    CREDENTIAL_REVIEWED(Layer.CREDENTIAL, "quality assurance of the credential itself"),

    /** Enough to verify the identity of the holder. */
    @JsonProperty("holder-verified")
    HOLDER_VERIFIED(Layer.CREDENTIAL, "enough to verify the identity of the holder");

    private final Layer layer;
    private final boolean policy;
    private final String label;

    Topic(Layer layer, String label) {
        this(layer, false, label);
    }

    Topic(Layer layer, boolean policy, String label) {
        this.layer = layer;
        this.policy = policy;
        this.label = label;
    }

    /** What it is told of. */
    public Layer layer() {
        return layer;
    }

    /** Whether a policy of a provider can cover it. */
    public boolean isPolicy() {
        return policy;
    }

    /** What is asked for, in words, for example {@code feedback of learners}. */
    public String label() {
        return label;
    }
}
