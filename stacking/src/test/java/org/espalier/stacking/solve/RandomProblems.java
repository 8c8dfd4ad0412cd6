package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Draws problems of every shape: whatever the model can say may come up. */
public final class RandomProblems {

    private final Random random;
    private final Random sizes;
    private final int mostItems;
    private final int mostUses;
    private final List<Item> items = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<Terms> unions = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();
    private int leaves;

    private RandomProblems(long seed, int mostItems, int mostUses) {
        this.random = new Random(seed);
        this.sizes = new Random(~seed);
        this.mostItems = mostItems;
        this.mostUses = mostUses;
    }

    /** A problem of any shape. */
    static Problem any(long seed) {
        return new RandomProblems(seed, 6, 10).draw(4, 2);
    }

    /** A problem of any shape with so many items, too large to look at all sets of uses. */
    public static Problem large(long seed, int items) {
        return new RandomProblems(seed, items, 4 * items).draw(Math.max(4, items / 4), Math.max(2, items / 5));
    }

    private Problem draw(int mostLeaves, int mostLimits) {
        leaves = 1 + random.nextInt(mostLeaves);
        drawItems();
        drawUnions();
        if (random.nextInt(4) > 0) {
            exclude();
        }
        repeat(mostLimits, () -> rows.add(row()));
        List<Node> nodes = new ArrayList<>();
        for (int leaf = 0; leaf < leaves; leaf++) {
            nodes.add(leaf(leafTerms(leaf)));
        }
        repeat(2, () -> nodes.add(leaf(terms())));
        return new Problem(items, uses, unions, rows, demands, tree(nodes));
    }

    private void repeat(int most, Runnable draw) {
        IntStream.range(0, random.nextInt(most + 1)).forEach(i -> draw.run());
    }

    private void drawItems() {
        boolean haveCosts = random.nextBoolean();
        int mostOfUse = sizes.nextInt(4);
        while (uses.size() < mostUses && items.size() < mostItems) {
            items.add(new Item(haveCosts ? random.nextInt(3) : 0, random.nextInt(4)));
            for (int leaf = 0; leaf < leaves && uses.size() < mostUses; leaf++) {
                if (random.nextBoolean()) {
                    int exceptions = random.nextInt(5) == 0 ? 1 : 0;
                    uses.add(new Use(items.size() - 1, leaf, exceptions, sizes.nextInt(mostOfUse + 1)));
                }
            }
        }
    }

    private void drawUnions() {
        for (int item = 0; item < items.size(); item++) {
            int[] own = usesOf(item);
            if (own.length > 0 && random.nextBoolean()) {
                unions.add(Terms.count(own));
            }
        }
        repeat(2, () -> unions.add(Terms.count(some(uses.size()))));
    }

    private int[] usesOf(int item) {
        return IntStream.range(0, uses.size())
                .filter(use -> uses.get(use).item() == item)
                .toArray();
    }

    private void exclude() {
        for (int item = 0; item < items.size(); item++) {
            rows.add(new Row(Terms.count(usesOf(item)), random.nextInt(6) == 0 ? 2 : 1));
        }
    }

    private int[] some(int variables) {
        TreeSet<Integer> some = new TreeSet<>();
        repeat(4, () -> some.add(random.nextInt(Math.max(1, variables))));
        return some.stream()
                .filter(variable -> variable < variables)
                .mapToInt(i -> i)
                .toArray();
    }

    private Row row() {
        Terms terms = terms(random.nextInt(3) == 0);
        return new Row(terms, random.nextInt(4));
    }

    private Terms terms() {
        return terms(random.nextInt(6) == 0);
    }

    private Terms terms(boolean isSigned) {
        return weighted(some(uses.size() + unions.size()), isSigned);
    }

    private Terms leafTerms(int leaf) {
        int[] at = IntStream.range(0, uses.size())
                .filter(use -> uses.get(use).leaf() == leaf)
                .toArray();
        return weighted(at, false);
    }

    private Terms weighted(int[] variables, boolean isSigned) {
        boolean isCount = random.nextBoolean();
        long[] coefficients = IntStream.of(variables)
                .mapToLong(variable -> isCount ? 1 : 1 + random.nextInt(4))
                .map(amount -> isSigned && random.nextBoolean() ? -amount : amount)
                .toArray();
        return Terms.of(variables, coefficients);
    }

    private Node leaf(Terms terms) {
        demands.add(demand(terms));
        return new Node.Leaf(demands.size() - 1);
    }

    private Demand demand(Terms terms) {
        boolean isSigned = IntStream.range(0, terms.size()).anyMatch(place -> terms.coefficient(place) < 0);
        boolean isWindow = isSigned || random.nextInt(4) == 0;
        boolean isWaived = random.nextInt(6) == 0;
        long least = 1L + random.nextInt(5);
        if (!isWindow) {
            return new Demand(parts(terms), least, Long.MAX_VALUE, true, isWaived);
        }
        List<Part> parts = isSigned ? List.of(Part.whole(terms)) : parts(terms);
        return switch (random.nextInt(3)) {
            case 0 -> new Demand(parts, Long.MIN_VALUE, random.nextInt(5) - 1, false, isWaived);
            case 1 -> new Demand(parts, random.nextInt(4) - 1, Long.MAX_VALUE, false, isWaived);
            default -> new Demand(parts, least, least + random.nextInt(3), false, isWaived);
        };
    }

    private List<Part> parts(Terms terms) {
        if (random.nextInt(4) > 0) {
            return List.of(random.nextInt(4) == 0 ? new Part(terms, 1 + random.nextInt(4)) : Part.whole(terms));
        }
        Terms more = weighted(some(uses.size() + unions.size()), false);
        return List.of(
                new Part(terms, 1 + random.nextInt(4)), random.nextBoolean() ? Part.whole(more) : new Part(more, 2));
    }

    private Node tree(List<Node> nodes) {
        List<Node> all = new ArrayList<>(nodes);
        while (all.size() > 1 && random.nextInt(3) > 0) {
            List<Node> group = List.copyOf(all.subList(0, 2 + random.nextInt(all.size() - 1)));
            all.removeAll(group);
            all.add(random.nextBoolean() ? new Node.All(group) : choice(group));
        }
        return all.size() == 1 ? all.get(0) : new Node.All(all);
    }

    private Node choice(List<Node> group) {
        int size = group.size();
        int least = random.nextInt(size + 1);
        int most = random.nextBoolean() ? size : random.nextInt(size + 1);
        List<Node.Branch> branches = new ArrayList<>();
        for (Node node : group) {
            branches.add(new Node.Branch(node, leavesBelow(node)));
        }
        return new Node.Choice(least, most, branches);
    }

    private List<Integer> leavesBelow(Node node) {
        if (node instanceof Node.Leaf leaf) {
            return leaf.demand() < leaves ? List.of(leaf.demand()) : List.of();
        }
        return Worth.children(node)
                .flatMap(child -> leavesBelow(child).stream())
                .toList();
    }
}
