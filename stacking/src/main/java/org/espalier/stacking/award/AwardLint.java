package org.espalier.stacking.award;

import java.util.List;
import org.espalier.core.finding.Finding;
import org.espalier.stacking.rule.RuleChecks;
import org.espalier.stacking.rule.RuleTree;

/**
 * Looks for what is allowed in an award and looks like an oversight.
 *
 * <pre>{@code
 * List<Finding> findings = AwardLint.of(award);
 * }</pre>
 */
public final class AwardLint {

    private AwardLint() {}

    /** What looks like an oversight in the requirements and the policies, each with its place. */
    public static List<Finding> of(Award award) {
        RuleTree requirements = RuleTree.of("requirements", award.requirements());
        return RuleChecks.suspicious(requirements.and(RuleTree.of("policies", award.policies())));
    }
}
