package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The same problem, told in another order. */
final class Shuffled {

    private Shuffled() {}

    /** With its rows and demands in another order, and the children of every node; items and uses stay. */
    static Problem parts(Problem problem, long seed) {
        Random random = new Random(seed);
        List<Row> rows = new ArrayList<>(problem.rows());
        Collections.shuffle(rows, random);
        List<Integer> order = order(problem.demands().size(), random);
        List<Demand> demands = order.stream().map(problem.demands()::get).toList();
        Node root = renamed(problem.root(), order, random);
        return new Problem(problem.items(), problem.uses(), problem.unions(), rows, demands, root);
    }

    private static List<Integer> order(int size, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }

    private static Node renamed(Node node, List<Integer> order, Random random) {
        if (node instanceof Node.Leaf leaf) {
            return new Node.Leaf(order.indexOf(leaf.demand()));
        }
        if (node instanceof Node.Choice choice) {
            List<Node.Branch> branches = new ArrayList<>();
            choice.children()
                    .forEach(child ->
                            branches.add(new Node.Branch(renamed(child.node(), order, random), child.leaves())));
            Collections.shuffle(branches, random);
            return new Node.Choice(choice.least(), choice.most(), branches);
        }
        List<Node> children = new ArrayList<>();
        Worth.children(node).forEach(child -> children.add(renamed(child, order, random)));
        Collections.shuffle(children, random);
        return new Node.All(children);
    }

    /** With its items in another order. */
    static Problem items(Problem problem, long seed) {
        List<Integer> order = order(problem.items().size(), new Random(seed));
        List<Integer> uses = order.stream()
                .flatMap(item -> IntStream.range(0, problem.uses().size())
                        .filter(use -> problem.uses().get(use).item() == item)
                        .boxed())
                .toList();
        return new Problem(
                order.stream().map(problem.items()::get).toList(),
                uses.stream()
                        .map(problem.uses()::get)
                        .map(use -> moved(use, order))
                        .toList(),
                problem.unions().stream().map(union -> renamed(union, uses)).toList(),
                problem.rows().stream()
                        .map(row -> new Row(renamed(row.terms(), uses), row.most()))
                        .toList(),
                problem.demands().stream().map(demand -> renamed(demand, uses)).toList(),
                problem.root());
    }

    private static Use moved(Use use, List<Integer> order) {
        return new Use(order.indexOf(use.item()), use.leaf(), use.exceptions(), use.size());
    }

    private static Demand renamed(Demand demand, List<Integer> uses) {
        List<Part> parts = demand.parts().stream()
                .map(part -> new Part(renamed(part.terms(), uses), part.cap()))
                .toList();
        return new Demand(parts, demand.least(), demand.most(), demand.isProportional(), demand.isWaived());
    }

    private static Terms renamed(Terms terms, List<Integer> uses) {
        int[] places = IntStream.range(0, terms.size())
                .boxed()
                .sorted((a, b) -> Integer.compare(renamed(terms.variable(a), uses), renamed(terms.variable(b), uses)))
                .mapToInt(place -> place)
                .toArray();
        return Terms.of(
                IntStream.of(places)
                        .map(place -> renamed(terms.variable(place), uses))
                        .toArray(),
                IntStream.of(places).mapToLong(terms::coefficient).toArray());
    }

    private static int renamed(int variable, List<Integer> uses) {
        return variable < uses.size() ? uses.indexOf(variable) : variable;
    }
}
