package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Small problems of every shape, drawn from a seed. */
final class SmallProblems {

    private static final int MOST_USES = 10;

    private final Random random;
    private final Random sizes;
    private final int mostOfUse;
    private final List<Item> items = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<Terms> unions = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();
    private int leaves;

    private SmallProblems(long seed) {
        random = new Random(seed);
        sizes = new Random(~seed);
        mostOfUse = sizes.nextInt(3);
    }

    static Problem of(long seed) {
        return new SmallProblems(seed).draw();
    }

    private Problem draw() {
        leaves = 1 + random.nextInt(4);
        int count = 1 + random.nextInt(5);
        boolean hasCost = random.nextBoolean();
        for (int item = 0; item < count; item++) {
            items.add(new Item(hasCost ? random.nextInt(4) : 0, random.nextInt(4)));
            drawUses(item);
        }
        IntStream.range(0, uses.isEmpty() ? 0 : random.nextInt(4)).forEach(union -> unions.add(union()));
        IntStream.range(0, count).filter(item -> random.nextInt(4) > 0).forEach(this::useOnce);
        IntStream.range(0, random.nextInt(3)).forEach(row -> rows.add(new Row(terms(-2, 3), random.nextInt(5))));
        Node root = random.nextInt(3) == 0 ? node(2) : new Node.All(List.of(node(2), node(1)));
        return new Problem(items, uses, unions, rows, demands, root);
    }

    private void drawUses(int item) {
        for (int leaf = 0; leaf < leaves; leaf++) {
            if (random.nextInt(3) > 0 && uses.size() < MOST_USES) {
                uses.add(new Use(item, leaf, random.nextInt(5) / 4, sizes.nextInt(mostOfUse + 1)));
            }
        }
    }

    private Terms union() {
        int item = random.nextInt(items.size());
        int[] members = random.nextBoolean()
                ? usesOf(item)
                : IntStream.range(0, uses.size())
                        .filter(use -> random.nextBoolean())
                        .toArray();
        return Terms.count(members.length == 0 ? new int[] {0} : members);
    }

    private int[] usesOf(int item) {
        return IntStream.range(0, uses.size())
                .filter(use -> uses.get(use).item() == item)
                .toArray();
    }

    private void useOnce(int item) {
        if (usesOf(item).length > 0) {
            rows.add(new Row(Terms.count(usesOf(item)), 1));
        }
    }

    private Terms terms(int from, int to) {
        int[] variables = IntStream.range(0, uses.size() + unions.size())
                .filter(variable -> random.nextBoolean())
                .toArray();
        long[] coefficients = IntStream.of(variables)
                .mapToLong(variable -> from + random.nextInt(to - from + 1))
                .map(coefficient -> coefficient == 0 ? to : coefficient)
                .toArray();
        return Terms.of(variables, coefficients);
    }

    private Node node(int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(4);
        if (kind < 2) {
            demands.add(demand());
            return new Node.Leaf(demands.size() - 1);
        }
        List<Node> children = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(child -> node(depth - 1))
                .toList();
        return kind == 2 ? new Node.All(children) : choice(children);
    }

    private Node choice(List<Node> children) {
        int size = children.size();
        List<Node.Branch> branches = children.stream()
                .map(child -> new Node.Branch(
                        child,
                        IntStream.range(0, leaves)
                                .filter(leaf -> random.nextBoolean())
                                .boxed()
                                .toList()))
                .toList();
        int least = random.nextInt(size + 1);
        return new Node.Choice(least, least + random.nextInt(size - least + 1), branches);
    }

    private Demand demand() {
        boolean isWaived = random.nextInt(8) == 0;
        if (random.nextBoolean()) {
            List<Part> parts = parts(1, 4);
            return new Demand(parts, 1 + random.nextInt(9), Long.MAX_VALUE, true, isWaived);
        }
        long least = random.nextInt(3) == 0 ? Long.MIN_VALUE : random.nextInt(8) - 1;
        long most = random.nextInt(2) == 0 ? Long.MAX_VALUE : Math.max(least, 0) + random.nextInt(3);
        return new Demand(parts(-2, 4), least, most, false, isWaived);
    }

    private List<Part> parts(int from, int to) {
        return IntStream.range(0, 1 + random.nextInt(2))
                .mapToObj(part -> random.nextInt(3) == 0
                        ? new Part(terms(1, to), random.nextInt(6))
                        : Part.whole(terms(from, to)))
                .toList();
    }
}
