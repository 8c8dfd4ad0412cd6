package org.espalier.stacking;

import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.finding.Finding;
import org.espalier.stacking.audit.AwardContradictions;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.rule.RuleChecks;
import org.espalier.stacking.rule.RuleTree;

/**
 * Looks for what is allowed in an award and looks like an oversight: also for rules that contradict each other, so that nobody
 * could ever meet it.
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
        RuleTree all = requirements.and(RuleTree.of("policies", award.policies()));
        return Stream.concat(RuleChecks.suspicious(all).stream(), AwardContradictions.in(award).stream())
                .toList();
    }
}
