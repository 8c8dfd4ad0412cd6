package org.espalier.qa.check;

import java.util.List;
import org.espalier.qa.evidence.Layer;
import org.espalier.qa.evidence.Topic;

/** What the policies of a provider say. */
final class PolicyChecks {

    private static final String POLICIES = "quality file: provider/policies";

    private PolicyChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of("policy-scope", Layer.PROVIDER, Topic.MICRO_CREDENTIALS_IN_SCOPE, POLICIES),
                Check.of("policy-public", Layer.PROVIDER, PolicyChecks::isPublic, POLICIES),
                Check.of("same-requirements", Layer.PROVIDER, Topic.SAME_REQUIREMENTS, POLICIES),
                Check.of("recognition-rules", Layer.PROVIDER, Topic.RECOGNITION_RULES, POLICIES),
                Check.of("complaints", Layer.PROVIDER, Topic.COMPLAINTS_PROCEDURE, POLICIES));
    }

    /** A policy can be read by everyone, and says who answers for the credential. */
    private static Outcome isPublic(QualityCase given) {
        Answers answers = given.answers();
        Tally tally = Tally.empty()
                .needs(Topic.INTERNAL_QUALITY_ASSURANCE, answers)
                .needs(Topic.RESPONSIBILITY_NAMED, answers);
        boolean noPolicy = answers.to(Topic.INTERNAL_QUALITY_ASSURANCE)
                .map(there -> !there)
                .orElse(false);
        return noPolicy
                ? tally.outcome()
                : tally.needsTold(
                                "where the policy can be read by everyone",
                                answers.link(Topic.INTERNAL_QUALITY_ASSURANCE).isPresent())
                        .outcome();
    }
}
