package org.espalier.stacking.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.model.Demand;
import org.espalier.stacking.model.Item;
import org.espalier.stacking.model.Problem;

/**
 * The best solution of a problem in which items may be split, apart from those that are placed already.
 *
 * <p>The leaf with the smallest demand gains most from a unit, so leaves are filled in the order of their demands; what
 * flows into a leaf is never taken away again by the next.
 */
final class Split {

    private final Problem problem;
    private final Placing placed;
    private final Scale scale;
    private final int[][] edges;
    private final Flow flow;

    private Split(Problem problem, Placing placed) throws TooLargeException {
        this.problem = problem;
        this.placed = placed;
        this.scale = Scale.of(Stream.concat(
                problem.leaves().stream().map(Demand::minimum),
                problem.items().stream().map(Split::amount)));
        this.edges = new int[problem.items().size()][problem.leaves().size()];
        this.flow = new Flow(problem.items().size() + problem.leaves().size() + 2, 0, 1);
        for (int item = 0; item < edges.length; item++) {
            connect(item);
        }
        for (int leaf : smallestFirst()) {
            flow.edge(leafNode(leaf), 1, scale.units(problem.leaves().get(leaf).minimum()));
            flow.maximise();
        }
    }

    static Split of(Problem problem, Placing placed) throws TooLargeException {
        return new Split(problem, placed);
    }

    private static Rational amount(Item item) {
        return item.leaves().stream().max(Comparator.naturalOrder()).orElse(Rational.ZERO);
    }

    private void connect(int item) throws TooLargeException {
        long units = scale.units(amount(problem.items().get(item)));
        flow.edge(0, itemNode(item), units);
        for (int leaf = 0; leaf < problem.leaves().size(); leaf++) {
            boolean open = mayFill(item, leaf);
            edges[item][leaf] = flow.edge(itemNode(item), leafNode(leaf), open ? units : 0);
        }
    }

    private boolean mayFill(int item, int leaf) {
        return placed.isPlaced(item)
                ? placed.leafOf(item) == leaf
                : problem.items().get(item).fits(leaf);
    }

    private int itemNode(int item) {
        return 2 + item;
    }

    private int leafNode(int leaf) {
        return 2 + problem.items().size() + leaf;
    }

    private List<Integer> smallestFirst() {
        return leaves().boxed()
                .sorted(Comparator.comparing(leaf -> problem.leaves().get(leaf).minimum()))
                .toList();
    }

    private IntStream leaves() {
        return IntStream.range(0, problem.leaves().size());
    }

    private long flow(int item, int leaf) {
        return flow.along(edges[item][leaf]);
    }

    /** What is missing in the leaves, each as a part of what it asks for: no solution has less. */
    Rational shortfall() throws TooLargeException {
        Rational shortfall = Rational.ZERO;
        for (int leaf = 0; leaf < problem.leaves().size(); leaf++) {
            long wanted = scale.units(problem.leaves().get(leaf).minimum());
            long filled = 0;
            for (int item = 0; item < edges.length; item++) {
                filled += flow(item, leaf);
            }
            shortfall = shortfall.plus(Rational.of(wanted - filled, wanted));
        }
        return shortfall;
    }

    /** The largest item that flows into several leaves, if one does. */
    Optional<Integer> splitItem() {
        return IntStream.range(0, edges.length)
                .boxed()
                .filter(item -> leaves().filter(leaf -> flow(item, leaf) > 0).count() > 1)
                .max(Comparator.comparing(
                                (Integer item) -> amount(problem.items().get(item)))
                        .thenComparing(Comparator.reverseOrder()));
    }

    /** The leaves that an item may fill: those that most of it flows into first. */
    List<Integer> leavesByFlow(int item) {
        return leaves().boxed()
                .filter(leaf -> mayFill(item, leaf))
                .sorted(Comparator.comparing((Integer leaf) -> flow(item, leaf))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Every item whole in the leaf that most of it flows into. */
    Placing rounded() {
        int[] leafOf = IntStream.range(0, edges.length)
                .map(item -> leavesByFlow(item).stream().findFirst().orElse(Placing.NOWHERE))
                .toArray();
        return new Placing(problem, leafOf);
    }
}
