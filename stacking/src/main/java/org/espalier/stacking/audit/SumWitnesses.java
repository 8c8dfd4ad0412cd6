package org.espalier.stacking.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.rule.Tally;

/** Looks for a witness against one sum: that all that could count for it together is too little. */
final class SumWitnesses {

    private final Lowered lowered;
    private final Bundles bundles;

    SumWitnesses(Lowered lowered, Bundles bundles) {
        this.lowered = lowered;
        this.bundles = bundles;
    }

    /** Whether all that could be counted together is less than a policy asks of it. */
    Optional<Witness> policy(Decided policy) {
        List<Tally> tallies = policy.tallies();
        if (tallies.size() != 1 || !(tallies.get(0) instanceof Tally.Sum sum) || !sum.isGradual()) {
            return Optional.empty();
        }
        Map<Integer, CountedHolding> able = new TreeMap<>();
        for (int use = 0; use < lowered.uses().size(); use++) {
            int item = lowered.uses().use(use).item();
            policy.holding(lowered.uses().item(use).counted()).ifPresent(holding -> able.put(item, holding));
        }
        return lacking(policy, sum, able);
    }

    /** Whether all that could fill a leaf is too little, as only so much of its parts counts. */
    Optional<Witness> parted(Requested leaf) {
        Tally.Sum sum = Witnesses.gradual(leaf).orElseThrow();
        Map<Integer, CountedHolding> able = new TreeMap<>();
        for (int use : lowered.uses().in(Set.of(leaf.id()))) {
            able.put(lowered.uses().use(use).item(), lowered.uses().holdings().get(use));
        }
        return lacking(leaf.decided(), sum, able);
    }

    private Optional<Witness> lacking(Decided rule, Tally.Sum sum, Map<Integer, CountedHolding> most) {
        Set<Integer> able = new TreeSet<>();
        MostOfSum all = new MostOfSum(sum);
        for (int bundle = 0; bundle < bundles.size(); bundle++) {
            List<CountedHolding> oneOf = bundles.get(bundle).stream()
                    .flatMap(item -> Stream.ofNullable(most.get(item)))
                    .toList();
            if (all.add(oneOf)) {
                able.add(bundle);
            }
        }
        Rational supply = all.total();
        Rational demand = sum.minimum().orElseThrow();
        return supply.isAtLeast(demand)
                ? Optional.empty()
                : Optional.of(Witness.builder()
                        .addRequirements(rule.use().id())
                        .addAllHoldings(bundles.ids(able))
                        .unit(sum.unit())
                        .demand(demand)
                        .supply(supply)
                        .build());
    }
}
