package org.espalier.benchmarks.solver;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.espalier.stacking.solve.Demand;
import org.espalier.stacking.solve.Node;
import org.espalier.stacking.solve.Problem;
import org.espalier.stacking.solve.Row;
import org.espalier.stacking.solve.Terms;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * A problem in which each item is used once, costs nothing, and every leaf asks for a number of items: a flow of least cost,
 * where what a leaf lacks comes straight from the source and costs its part of the shortfall.
 */
final class FlowGraph {

    private static final int SOURCE = -1;

    private final Problem problem;
    private final SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph =
            new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    private final Map<DefaultWeightedEdge, Integer> most = new HashMap<>();
    private final Map<Integer, DefaultWeightedEdge> edges = new HashMap<>();

    FlowGraph(Problem problem) {
        this.problem = problem;
        graph.addVertex(SOURCE);
        IntStream.range(0, items() + problem.demands().size()).forEach(graph::addVertex);
        IntStream.range(0, items()).forEach(item -> edge(SOURCE, item, 1, 0));
        for (int leaf = 0; leaf < problem.demands().size(); leaf++) {
            int least = least(leaf);
            edge(SOURCE, items() + leaf, least, 1_000_000.0 / least);
        }
        for (int use = 0; use < problem.uses().size(); use++) {
            int leaf = problem.uses().get(use).leaf();
            edges.put(use, edge(problem.uses().get(use).item(), items() + leaf, 1, 0));
        }
    }

    private int items() {
        return problem.items().size();
    }

    private int least(int leaf) {
        return Math.toIntExact(problem.demands().get(leaf).least());
    }

    private DefaultWeightedEdge edge(int from, int to, int capacity, double cost) {
        DefaultWeightedEdge edge = graph.addEdge(from, to);
        graph.setEdgeWeight(edge, cost);
        most.put(edge, capacity);
        return edge;
    }

    /** The uses made. */
    List<Integer> uses() {
        Map<DefaultWeightedEdge, Double> flow = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(
                        new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(graph, this::supply, most::get))
                .getFlowMap();
        return IntStream.range(0, problem.uses().size())
                .filter(use -> flow.getOrDefault(edges.get(use), 0.0) > 0.5)
                .boxed()
                .toList();
    }

    private int supply(int vertex) {
        if (vertex == SOURCE) {
            return IntStream.range(0, problem.demands().size()).map(this::least).sum();
        }
        return vertex < items() ? 0 : -least(vertex - items());
    }

    /** Whether a problem has this form. */
    static boolean isFlow(Problem problem) {
        return problem.unions().isEmpty()
                && problem.items().stream().allMatch(item -> item.cost() == 0)
                && problem.root() instanceof Node.All all
                && all.children().stream().allMatch(Node.Leaf.class::isInstance)
                && eachItemIsUsedOnce(problem)
                && IntStream.range(0, problem.demands().size()).allMatch(leaf -> isNumber(problem, leaf));
    }

    private static boolean eachItemIsUsedOnce(Problem problem) {
        Set<Set<Integer>> limits = new HashSet<>();
        for (Row row : problem.rows()) {
            if (row.most() != 1 || !isCount(row.terms())) {
                return false;
            }
            limits.add(variables(row.terms()));
        }
        return limits.equals(groups(problem));
    }

    /** The uses of each item. */
    private static Set<Set<Integer>> groups(Problem problem) {
        Map<Integer, Set<Integer>> uses = new HashMap<>();
        for (int use = 0; use < problem.uses().size(); use++) {
            uses.computeIfAbsent(problem.uses().get(use).item(), item -> new HashSet<>())
                    .add(use);
        }
        return new HashSet<>(uses.values());
    }

    private static boolean isNumber(Problem problem, int leaf) {
        Demand demand = problem.demands().get(leaf);
        Set<Integer> own = new HashSet<>(IntStream.range(0, problem.uses().size())
                .filter(use -> problem.uses().get(use).leaf() == leaf)
                .boxed()
                .toList());
        return demand.isProportional()
                && !demand.isWaived()
                && demand.parts().size() == 1
                && demand.parts().get(0).cap() == Long.MAX_VALUE
                && isCount(demand.parts().get(0).terms())
                && variables(demand.parts().get(0).terms()).equals(own);
    }

    private static boolean isCount(Terms terms) {
        return IntStream.range(0, terms.size()).allMatch(place -> terms.coefficient(place) == 1);
    }

    private static Set<Integer> variables(Terms terms) {
        return new HashSet<>(
                IntStream.range(0, terms.size()).map(terms::variable).boxed().toList());
    }
}
