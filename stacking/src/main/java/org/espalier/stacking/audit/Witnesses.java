package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.rule.Tally;

/**
 * Looks for a witness: lets amounts flow from holdings to leaves as if they could be split, and takes the cut where that is
 * not enough. What cannot be met even then cannot be met at all.
 *
 * <p>Only leaves that must be met and that add up are looked at, and only where no holding fills two.
 */
final class Witnesses {

    private final AwardTree tree;
    private final Lowered lowered;
    private final Bundles bundles;

    private Witnesses(AwardTree tree, Lowered lowered, List<Set<String>> groups) {
        this.tree = tree;
        this.lowered = lowered;
        this.bundles = new Bundles(lowered.uses().items(), groups);
    }

    /** Proofs that a problem cannot be met, one for each unit in which its leaves count; none where none is found. */
    static List<Witness> of(AwardTree tree, Lowered lowered, List<Set<String>> groups) {
        Witnesses witnesses = new Witnesses(tree, lowered, groups);
        List<Witness> found = new ArrayList<>();
        boolean forced = lowered.uses().holdings().stream().anyMatch(CountedHolding::isForced);
        if (tree.shared().isNeverTwice() && !forced) {
            witnesses.byUnit().values().forEach(leaves -> witnesses.cut(leaves).ifPresent(found::add));
        }
        SumWitnesses sums = new SumWitnesses(lowered, witnesses.bundles);
        tree.policies().forEach(policy -> sums.policy(policy).ifPresent(found::add));
        witnesses.parted().forEach(leaf -> sums.parted(leaf).ifPresent(witness -> sharpen(found, witness)));
        return found;
    }

    /** Adds a witness about one requirement, in place of one about the same that shows less. */
    private static void sharpen(List<Witness> found, Witness witness) {
        found.removeIf(other -> other.requirements().equals(witness.requirements())
                && other.supply().compareTo(witness.supply()) > 0);
        if (found.stream().noneMatch(other -> other.requirements().equals(witness.requirements()))) {
            found.add(witness);
        }
    }

    private Map<String, List<Requested>> byUnit() {
        Map<String, List<Requested>> byUnit = new TreeMap<>();
        tree.roots().stream()
                .flatMap(Witnesses::necessary)
                .filter(leaf -> !leaf.decided().isForgiven() && gradual(leaf).isPresent())
                .sorted(Comparator.comparing(Requested::id))
                .forEach(leaf -> byUnit.computeIfAbsent(
                                gradual(leaf).orElseThrow().unit(), none -> new ArrayList<>())
                        .add(leaf));
        return byUnit;
    }

    /** The leaves without which a requirement cannot be met. */
    private static Stream<Requested> necessary(Requested node) {
        if (node.isLeaf()) {
            return Stream.of(node);
        }
        boolean all =
                node.composition().orElseThrow().leastAtBest() == node.of().size()
                        && !node.decided().isForgiven();
        return all ? node.of().stream().flatMap(Witnesses::necessary) : Stream.empty();
    }

    static Optional<Tally.Sum> gradual(Requested leaf) {
        return leaf.tallies().size() == 1
                        && leaf.tallies().get(0) instanceof Tally.Sum sum
                        && sum.minimum().isPresent()
                        && sum.maximum().isEmpty()
                        && sum.isGradual()
                ? Optional.of(sum)
                : Optional.empty();
    }

    private Optional<Witness> cut(List<Requested> leaves) {
        Rational[][] amounts = amounts(leaves);
        long parts = parts(leaves, amounts);
        int sink = bundles.size() + leaves.size() + 1;
        Flow flow = new Flow(sink + 1, 0, sink);
        long wanted = 0;
        for (int bundle = 0; bundle < bundles.size(); bundle++) {
            flow.edge(0, bundle + 1, most(amounts[bundle]).inParts(parts));
        }
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            long demand = minimum(leaves.get(leaf)).inParts(parts);
            flow.edge(bundles.size() + leaf + 1, sink, demand);
            wanted += demand;
            for (int bundle = 0; bundle < bundles.size(); bundle++) {
                if (amounts[bundle][leaf].signum() > 0) {
                    flow.edge(bundle + 1, bundles.size() + leaf + 1, amounts[bundle][leaf].inParts(parts));
                }
            }
        }
        return flow.maximise() < wanted ? witness(leaves, amounts, flow.beforeSink()) : Optional.empty();
    }

    private static Rational minimum(Requested leaf) {
        return gradual(leaf).flatMap(Tally.Sum::minimum).orElseThrow();
    }

    /** The most that each bundle can give each leaf. */
    private Rational[][] amounts(List<Requested> leaves) {
        Rational[][] byItem = new Rational[lowered.uses().items().size()][leaves.size()];
        for (Rational[] row : byItem) {
            Arrays.fill(row, Rational.ZERO);
        }
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            Tally tally = gradual(leaves.get(leaf)).orElseThrow();
            for (int use : lowered.uses().in(Set.of(leaves.get(leaf).id()))) {
                byItem[lowered.uses().use(use).item()][leaf] =
                        tally.of(lowered.uses().holdings().get(use)).to();
            }
        }
        return bundles.stream().map(bundle -> most(bundle, byItem)).toArray(Rational[][]::new);
    }

    private static Rational[] most(List<Integer> bundle, Rational[][] byItem) {
        Rational[] most = byItem[bundle.get(0)].clone();
        for (int item : bundle.subList(1, bundle.size())) {
            Arrays.setAll(most, leaf -> most[leaf].max(byItem[item][leaf]));
        }
        return most;
    }

    private static Rational most(Rational[] amounts) {
        Rational most = Rational.ZERO;
        for (Rational amount : amounts) {
            most = most.max(amount);
        }
        return most;
    }

    private static long parts(List<Requested> leaves, Rational[][] amounts) {
        long parts = 1;
        for (Requested leaf : leaves) {
            parts = minimum(leaf).commonParts(parts);
        }
        for (Rational[] row : amounts) {
            for (Rational amount : row) {
                parts = amount.commonParts(parts);
            }
        }
        return parts;
    }

    private Optional<Witness> witness(List<Requested> leaves, Rational[][] amounts, boolean[] beforeSink) {
        Witness.Builder witness = Witness.builder();
        Rational demand = Rational.ZERO;
        Map<Integer, Rational> able = new HashMap<>();
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            if (beforeSink[bundles.size() + leaf + 1]) {
                int lacking = leaf;
                witness.addRequirements(leaves.get(leaf).id());
                demand = demand.plus(minimum(leaves.get(leaf)));
                IntStream.range(0, bundles.size())
                        .filter(bundle -> amounts[bundle][lacking].signum() > 0)
                        .forEach(bundle -> able.merge(bundle, amounts[bundle][lacking], Rational::max));
            }
        }
        Rational supply = able.values().stream().reduce(Rational.ZERO, Rational::plus);
        if (supply.isAtLeast(demand)) {
            return Optional.empty(); // The cut is one of single uses, and no count of holdings.
        }
        return Optional.of(witness.addAllHoldings(bundles.ids(able.keySet()))
                .unit(gradual(leaves.get(0)).orElseThrow().unit())
                .demand(demand)
                .supply(supply)
                .build());
    }

    /** The leaves without which the award cannot be met, and of parts of which only so much counts. */
    private List<Requested> parted() {
        return tree.roots().stream()
                .flatMap(Witnesses::necessary)
                .filter(leaf -> !leaf.decided().isForgiven()
                        && gradual(leaf).flatMap(Tally.Sum::parting).isPresent())
                .sorted(Comparator.comparing(Requested::id))
                .toList();
    }
}
