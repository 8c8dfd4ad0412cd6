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
                policy("policy-scope", Topic.MICRO_CREDENTIALS_IN_SCOPE),
                Check.of("policy-public", Layer.PROVIDER, PolicyChecks::isPublic, POLICIES),
                policy("same-requirements", Topic.SAME_REQUIREMENTS),
                policy("recognition-rules", Topic.RECOGNITION_RULES),
                policy("complaints", Topic.COMPLAINTS_PROCEDURE));
    }

    private static Check policy(String id, Topic topic) {
        return Check.of(
                id,
                Layer.PROVIDER,
                given -> Tally.empty().needs(topic, given.answers()).outcome(),
                POLICIES);
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
