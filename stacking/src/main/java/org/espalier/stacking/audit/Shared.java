package org.espalier.stacking.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.rule.SharingPolicy;

/** Which leaves may take the same holding, by all policies of sharing together; none unless a policy allows it. */
final class Shared {

    private final Map<String, SharingPolicy> byId;
    private final List<SharingPolicy> policies;
    private final boolean isTold;
    private final boolean isLimited;
    private final boolean isNothing;
    private final Optional<SharingPolicy.Splitting> splitting;

    /**
     * The policies together.
     *
     * @param byId the policies by the ids of their rules, in the order of the award
     */
    Shared(Map<String, SharingPolicy> byId) {
        this.byId = new TreeMap<>(byId);
        this.policies = List.copyOf(byId.values());
        this.isTold = policies.stream()
                .anyMatch(policy ->
                        policy instanceof SharingPolicy.Exclusive || policy instanceof SharingPolicy.Compatible);
        this.isLimited = policies.stream().anyMatch(Shared::isOpening);
        this.splitting = SharingPolicy.Splitting.together(policies);
        this.isNothing = !isTold && !isLimited && policies.stream().noneMatch(Shared::isBetweenRequirements);
    }

    /** Whether nothing is shared at all. */
    boolean isNothing() {
        return isNothing;
    }

    /** Whether nothing of a holding ever counts twice. */
    boolean isNeverTwice() {
        return isNothing || splitting.isPresent();
    }

    /** Whether no holding ever counts for two of some leaves, not even in parts. */
    boolean areApart(Set<String> leaves) {
        return isNothing || (isTold && leaves.stream().allMatch(one -> isApart(one, leaves)));
    }

    private boolean isApart(String one, Set<String> others) {
        return others.stream()
                .allMatch(other -> one.equals(other)
                        || policies.stream().anyMatch(policy -> !policy.allows(one, other)));
    }

    /** How parts of holdings may count; empty where each counts whole. */
    Optional<SharingPolicy.Splitting> splitting() {
        return splitting;
    }

    /** Whether a holding may fill both of two leaves, perhaps by different parts. */
    boolean allows(String one, String other, CountedHolding holding) {
        if (isTold) {
            return policies.stream().allMatch(policy -> policy.allows(one, other));
        }
        return splitting.isPresent()
                || isAnyBetween(one, other)
                || (isLimited && policies.stream().anyMatch(policy -> opens(policy, holding)));
    }

    /** The first rule, by its id, that says that two leaves may not share; empty where none says so. */
    String keepingApart(String one, String other) {
        for (Map.Entry<String, SharingPolicy> policy : byId.entrySet()) {
            if (!policy.getValue().allows(one, other)) {
                return policy.getKey();
            }
        }
        return "";
    }

    /** A limit of two or more says that what it selects for sure may count as often. */
    private static boolean opens(SharingPolicy policy, CountedHolding holding) {
        return policy instanceof SharingPolicy.MaximumUses most
                && isOpening(policy)
                && most.filter().answer(holding) == Answer.YES;
    }

    private static boolean isOpening(SharingPolicy policy) {
        return policy instanceof SharingPolicy.MaximumUses most && most.maximum() > 1;
    }

    private boolean isAnyBetween(String one, String other) {
        for (SharingPolicy policy : policies) {
            if (isBetween(policy, one, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetweenRequirements(SharingPolicy policy) {
        return policy instanceof SharingPolicy.OverlapLimit limit && !limit.ofAwards();
    }

    /** A limit to what two leaves share says that they may. */
    private static boolean isBetween(SharingPolicy policy, String one, String other) {
        return policy instanceof SharingPolicy.OverlapLimit limit
                && !limit.ofAwards()
                && limit.between().contains(one)
                && limit.between().contains(other);
    }

    /** All policies. */
    List<SharingPolicy> policies() {
        return policies;
    }
}
