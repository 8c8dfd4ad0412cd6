package org.espalier.stacking.audit;

import java.util.List;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.rule.HoldingRule;
import org.espalier.stacking.rule.Outcome;
import org.espalier.stacking.rule.Tally;

/** What the policies of a requirement make of its status. */
final class KeptPolicies {

    private final AwardTree tree;
    private final Found base;

    KeptPolicies(AwardTree tree, Found base) {
        this.tree = tree;
        this.base = base;
    }

    /** A requirement whose policies are not reached is not met; one that is waived is so only where it would not be met. */
    RequirementStatus of(Requested requested, RequirementStatus status) {
        if (requested.decided().isForgiven()) {
            return status == RequirementStatus.MET && isMetUnwaived(requested)
                    ? RequirementStatus.MET
                    : RequirementStatus.WAIVED;
        }
        boolean done = status == RequirementStatus.MET || status == RequirementStatus.MET_IF_COMPLETED;
        return done && !requested.policies().isEmpty() ? kept(requested, status) : status;
    }

    private RequirementStatus kept(Requested requested, RequirementStatus status) {
        List<CountedHolding> counted = counted(requested);
        if (!keeps(requested.policies(), counted)) {
            return RequirementStatus.UNMET;
        }
        return keeps(requested.policies(), earned(counted)) ? status : RequirementStatus.MET_IF_COMPLETED;
    }

    private List<CountedHolding> counted(Requested requested) {
        return base.counted(tree.leavesBelow(requested));
    }

    private static List<CountedHolding> earned(List<CountedHolding> counted) {
        return counted.stream()
                .filter(holding -> holding.holding().state() == HoldingState.EARNED)
                .toList();
    }

    private boolean keeps(List<Decided> policies, List<CountedHolding> counted) {
        return policies.stream()
                .allMatch(policy -> !policy.isDenied()
                        && Reached.isMet(policy.tallies(), as(policy, counted), Completion.LEAST)
                        && (policy.use().rule().dependence().isEmpty() || holds(policy, counted)));
    }

    /** Holdings as they count for a policy. */
    private static List<CountedHolding> as(Decided policy, List<CountedHolding> counted) {
        return counted.stream()
                .flatMap(holding -> policy.holding(holding).stream())
                .toList();
    }

    /** Whether a requirement that is met by itself is so beside the policies that are waived with it, also by what is earned. */
    private boolean isMetUnwaived(Requested requested) {
        return isMetUnwaived(requested, base.filling(requested), counted(requested))
                && isMetUnwaived(requested, earned(base.filling(requested)), earned(counted(requested)));
    }

    private boolean isMetUnwaived(Requested requested, List<CountedHolding> filling, List<CountedHolding> counted) {
        List<Tally> asked = requested.decided().beside(requested.waived()).tallies();
        return (!requested.isLeaf() || Reached.isMet(asked, filling, Completion.LEAST))
                && keeps(requested.waived(), counted)
                && requested.waived().stream().allMatch(policy -> holds(policy, counted));
    }

    /** Whether a rule holds of what is counted, as far as that is known. */
    private boolean holds(Decided policy, List<CountedHolding> counted) {
        if (policy.perHolding().isPresent()) {
            return as(policy, counted).stream()
                    .allMatch(holding -> lets(policy.perHolding().orElseThrow(), holding.part(Rational.ONE)));
        }
        CountedHoldings holdings =
                CountedHoldings.counted(counted, tree.counted().evaluation());
        Verdict verdict = Outcome.verdict(policy.use().outcomes(Telling.of(policy.use(), holdings)));
        return isGood(verdict);
    }

    private static boolean lets(HoldingRule rule, CountedHolding holding) {
        return holding.isForced() || isGood(rule.verdictOf(holding));
    }

    private static boolean isGood(Verdict verdict) {
        return verdict == Verdict.SATISFIED || verdict == Verdict.NOT_APPLICABLE;
    }
}
