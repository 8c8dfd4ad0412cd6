package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.model.Demand;
import org.espalier.stacking.model.Item;
import org.espalier.stacking.model.Problem;

/**
 * Looks for a witness: lets credits flow from holdings to leaves as if they could be split, and takes the cut where that
 * is not enough. What cannot be met even then cannot be met at all.
 */
final class Cut {

    private final Problem problem;
    private final List<Integer> leaves;
    private final List<List<Item>> bundles;
    private final Scale scale;

    private Cut(Problem problem, String unit) {
        this.problem = problem;
        this.bundles = problem.bundles();
        this.leaves = IntStream.range(0, problem.leaves().size())
                .filter(leaf -> problem.leaves().get(leaf).unit().equals(unit))
                .boxed()
                .toList();
        this.scale = Scale.of(Stream.concat(
                problem.leaves().stream().map(Demand::minimum),
                problem.items().stream().flatMap(item -> item.leaves().stream())));
    }

    /** Proofs that a problem cannot be met, one for each unit in which its demands count; none where none is found. */
    static List<Witness> witnesses(Problem problem) throws TooLargeException {
        List<Witness> found = new ArrayList<>();
        for (String unit :
                new TreeSet<>(problem.leaves().stream().map(Demand::unit).toList())) {
            new Cut(problem, unit).witness().ifPresent(found::add);
        }
        for (int floor = 0; floor < problem.floors().size(); floor++) {
            floorWitness(problem, floor).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Witness> witness() throws TooLargeException {
        int sink = bundles.size() + leaves.size() + 1;
        Flow flow = new Flow(sink + 1, 0, sink);
        long wanted = 0;
        for (int bundle = 0; bundle < bundles.size(); bundle++) {
            flow.edge(0, bundle + 1, scale.units(most(bundles.get(bundle))));
        }
        for (int i = 0; i < leaves.size(); i++) {
            int node = bundles.size() + i + 1;
            long demand = scale.units(problem.leaves().get(leaves.get(i)).minimum());
            flow.edge(node, sink, demand);
            wanted += demand;
            for (int bundle = 0; bundle < bundles.size(); bundle++) {
                if (fits(bundles.get(bundle), leaves.get(i))) {
                    flow.edge(bundle + 1, node, scale.units(most(bundles.get(bundle))));
                }
            }
        }
        return flow.maximise() < wanted ? Optional.of(witness(flow.beforeSink())) : Optional.empty();
    }

    private Witness witness(boolean[] beforeSink) {
        List<Integer> lacking = IntStream.range(0, leaves.size())
                .filter(i -> beforeSink[bundles.size() + i + 1])
                .mapToObj(leaves::get)
                .toList();
        List<List<Item>> able = bundles.stream()
                .filter(bundle -> lacking.stream().anyMatch(leaf -> fits(bundle, leaf)))
                .toList();
        List<Demand> demands = lacking.stream().map(problem.leaves()::get).toList();
        return Witness.builder()
                .addAllRequirements(demands.stream().map(Demand::id).toList())
                .addAllHoldings(able.stream()
                        .flatMap(List::stream)
                        .map(Item::id)
                        .sorted()
                        .toList())
                .unit(demands.get(0).unit())
                .demand(sum(demands.stream().map(Demand::minimum)))
                .supply(sum(able.stream().map(this::most)))
                .build();
    }

    private boolean fits(List<Item> bundle, int leaf) {
        return bundle.stream().anyMatch(item -> item.fits(leaf));
    }

    /** The most that a bundle can give any leaf of the unit. */
    private Rational most(List<Item> bundle) {
        return bundle.stream()
                .flatMap(item -> leaves.stream().map(item.leaves()::get))
                .max(Comparator.naturalOrder())
                .orElse(Rational.ZERO);
    }

    private static Optional<Witness> floorWitness(Problem problem, int floor) {
        Demand demand = problem.floors().get(floor);
        List<List<Item>> able = problem.bundles().stream()
                .filter(bundle -> most(bundle, floor).signum() > 0)
                .toList();
        Rational supply = sum(able.stream().map(bundle -> most(bundle, floor)));
        return supply.isAtLeast(demand.minimum())
                ? Optional.empty()
                : Optional.of(Witness.builder()
                        .addRequirements(demand.id())
                        .addAllHoldings(able.stream()
                                .flatMap(List::stream)
                                .map(Item::id)
                                .sorted()
                                .toList())
                        .unit(demand.unit())
                        .demand(demand.minimum())
                        .supply(supply)
                        .build());
    }

    private static Rational most(List<Item> bundle, int floor) {
        return bundle.stream()
                .filter(Item::isUseful)
                .map(item -> item.floors().get(floor))
                .max(Comparator.naturalOrder())
                .orElse(Rational.ZERO);
    }

    private static Rational sum(Stream<Rational> amounts) {
        return amounts.reduce(Rational.ZERO, Rational::plus);
    }
}
