package org.espalier.stacking.rule;

import java.util.List;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Finding;

/**
 * The named checks of rules that are used together: what is refused, because nothing could ever satisfy it or nobody
 * could say what it means.
 *
 * <p>Each check is sound and none is complete: what is refused is a fault, and not every contradiction is found.
 */
public final class RuleChecks {

    private static final List<RuleCheck> REFUSED = List.of(
            new SameIdTwice(),
            new AmountContradiction(),
            new RequiredAndExcluded(),
            new LevelContradiction(),
            new PrerequisitesInCircle());

    private static final List<Suspicion> SUSPICIOUS =
            List.of(new SameRuleTwice(), new TargetTwice(), new ElectiveIsRequired());

    private RuleChecks() {}

    /** Adds every fault of a tree of rules, each at its place, to those given. */
    public static Faults refuse(RuleTree tree, Faults faults) {
        REFUSED.forEach(check -> check.check(tree, faults));
        return faults;
    }

    /** What is allowed and looks like an oversight, each at its place. */
    public static List<Finding> suspicious(RuleTree tree) {
        return SUSPICIOUS.stream().flatMap(check -> check.of(tree)).toList();
    }
}
