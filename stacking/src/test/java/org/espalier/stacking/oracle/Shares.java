package org.espalier.stacking.oracle;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.CountedUse;
import org.espalier.stacking.evaluation.DecisionKind;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.Outcome;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.SharingPolicy;

/** What may count for more than one leaf, by the policies of the whole award. */
final class Shares {

    private final Held held;
    private final List<Spot> leaves;
    private final List<RuleUse> policies;
    private final Map<Object, Boolean> limits = new HashMap<>();

    Shares(Held held, List<Spot> leaves, List<RuleUse> policies) {
        this.held = held;
        this.leaves = leaves;
        this.policies = policies.stream().filter(policy -> !isWaived(policy)).toList();
    }

    private boolean isWaived(RuleUse policy) {
        List<CaseDecision> exceptions =
                held.evaluation().circumstances().exceptionsOn(held.evaluation().day());
        return policy.addressing(exceptions).stream()
                .anyMatch(decision -> decision.kind() == DecisionKind.WAIVE
                        || decision.holds().orElse(false));
    }

    private Stream<SharingPolicy> rules() {
        return policies.stream().flatMap(policy -> policy.rule().sharing().stream());
    }

    /** All sets of leaves, of some, that one holding may fill together. */
    List<BitSet> sets(int holding, BitSet fitting) {
        List<BitSet> sets = new ArrayList<>();
        int[] numbers = fitting.stream().toArray();
        for (long choice = 0; choice < 1L << numbers.length; choice++) {
            BitSet set = new BitSet();
            BigInteger bits = BigInteger.valueOf(choice);
            for (int i = 0; i < numbers.length; i++) {
                set.set(numbers[i], bits.testBit(i));
            }
            if (isAllowed(holding, set)) {
                sets.add(set);
            }
        }
        return sets;
    }

    boolean isAllowed(int holding, BitSet set) {
        int[] numbers = set.stream().filter(leaf -> !isForced(holding, leaf)).toArray();
        for (int i = 0; i < numbers.length; i++) {
            for (int j = 0; j < i; j++) {
                if (!together(leaves.get(numbers[i]), leaves.get(numbers[j]), holding)) {
                    return false;
                }
            }
        }
        return numbers.length <= 1 || rules().allMatch(rule -> !isTooOften(rule, holding, numbers.length));
    }

    private boolean isForced(int holding, int leaf) {
        return leaves.get(leaf).isForced(held.get(holding).id());
    }

    private boolean isTooOften(SharingPolicy rule, int holding, int uses) {
        return rule instanceof SharingPolicy.MaximumUses most
                && uses > most.maximum()
                && selected(most.filter(), holding) != Answer.NO;
    }

    private Answer selected(HoldingFilter filter, int holding) {
        return held.one(holding, List.of()).map(filter::answer).orElse(Answer.NO);
    }

    /** Whether a holding may count for both leaves: a policy says so, and none against it. */
    private boolean together(Spot one, Spot other, int holding) {
        return rules().anyMatch(rule -> opens(rule, one, other, holding))
                && rules().allMatch(rule -> allows(rule, one, other));
    }

    private boolean opens(SharingPolicy rule, Spot one, Spot other, int holding) {
        if (rule instanceof SharingPolicy.OverlapLimit limit) {
            return !limit.ofAwards() && isBetween(limit, one, other);
        }
        if (rule instanceof SharingPolicy.MaximumUses most) {
            return most.maximum() > 1 && selected(most.filter(), holding) == Answer.YES;
        }
        boolean allowing = rule instanceof SharingPolicy.Exclusive || rule instanceof SharingPolicy.Compatible;
        return allowing && allows(rule, one, other);
    }

    private static boolean isBetween(SharingPolicy.OverlapLimit limit, Spot one, Spot other) {
        String first = limit.between().get(0);
        String second = limit.between().get(limit.between().size() - 1);
        return (one.path().contains(first) && other.path().contains(second))
                || (one.path().contains(second) && other.path().contains(first));
    }

    private static boolean allows(SharingPolicy rule, Spot one, Spot other) {
        if (rule instanceof SharingPolicy.Compatible) {
            return pairs(one, other).anyMatch(pair -> rule.allows(pair.get(0), pair.get(1)));
        }
        if (rule instanceof SharingPolicy.Exclusive exclusive
                && exclusive.groups().isEmpty()) {
            return pairs(one, other).anyMatch(pair -> rule.allows(pair.get(0), pair.get(1)));
        }
        return pairs(one, other).allMatch(pair -> rule.allows(pair.get(0), pair.get(1)));
    }

    /** The names of both, and of what is above each and not above both. */
    private static Stream<List<String>> pairs(Spot one, Spot other) {
        return one.path().stream()
                .filter(name -> !other.path().contains(name))
                .flatMap(name -> other.path().stream()
                        .filter(second -> !one.path().contains(second))
                        .map(second -> List.of(name, second)));
    }

    /** Whether what counts on both sides of each limit is not too much. */
    boolean keepsLimits(BitSet[] filling) {
        return policies.stream().allMatch(policy -> !isLimit(policy) || keeps(policy, filling));
    }

    private static boolean isLimit(RuleUse policy) {
        return policy.rule().sharing().orElseThrow() instanceof SharingPolicy.OverlapLimit;
    }

    private boolean keeps(RuleUse policy, BitSet[] filling) {
        SharingPolicy.OverlapLimit limit =
                (SharingPolicy.OverlapLimit) policy.rule().sharing().orElseThrow();
        BitSet first = side(limit, limit.between().get(0), filling);
        BitSet second = side(limit, limit.between().get(limit.between().size() - 1), filling);
        return limits.computeIfAbsent(List.of(policy, first, second), key -> keeps(policy, limit, first, second));
    }

    private BitSet side(SharingPolicy.OverlapLimit limit, String name, BitSet[] filling) {
        BitSet side = new BitSet();
        for (int leaf = 0; leaf < filling.length; leaf++) {
            if (limit.ofAwards() || leaves.get(leaf).path().contains(name)) {
                side.or(filling[leaf]);
            }
        }
        return side;
    }

    private boolean keeps(RuleUse policy, SharingPolicy.OverlapLimit limit, BitSet first, BitSet second) {
        List<CountedUse> uses =
                new ArrayList<>(held.evaluation().circumstances().uses());
        first.stream().forEach(i -> uses.add(use(i, limit.between().get(0))));
        second.stream()
                .forEach(i ->
                        uses.add(use(i, limit.between().get(limit.between().size() - 1))));
        BitSet both = Bits.copy(first);
        both.or(second);
        RuleUse plainly = RuleUse.of("(" + policy.id() + ")", policy.rule());
        Verdict verdict = Outcome.verdict(plainly.outcomes(held.counted(both, List.of(), held.with(uses))));
        return verdict == Verdict.SATISFIED || verdict == Verdict.NOT_APPLICABLE;
    }

    private CountedUse use(int holding, String requirement) {
        return CountedUse.builder()
                .credential(held.get(holding).id())
                .requirement(requirement)
                .build();
    }
}
