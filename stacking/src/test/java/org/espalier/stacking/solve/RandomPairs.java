package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Draws problems with two groups of leaves, of each of which an item is used once, and a limit to what both use. */
final class RandomPairs {

    private final Random random;
    private final List<Item> items = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<Terms> unions = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();
    private final int leaves;

    private RandomPairs(long seed, int items, int leaves, boolean areLike) {
        this.random = new Random(seed);
        this.leaves = leaves;
        boolean haveCosts = !areLike && random.nextBoolean();
        boolean haveSizes = !areLike && random.nextBoolean();
        for (int item = 0; item < items; item++) {
            this.items.add(new Item(haveCosts ? random.nextInt(3) : 0, haveSizes ? random.nextInt(4) : 1));
            drawUses(item);
        }
    }

    /** A problem with so many items and leaves; the first half of the leaves is one group. The first item fits both groups. */
    static Problem any(long seed, int items, int leaves) {
        return new RandomPairs(seed, items, leaves, false).problem();
    }

    /** As any other, but the items weigh the same. */
    static Problem alike(long seed, int items, int leaves) {
        return new RandomPairs(seed, items, leaves, true).problem();
    }

    private Problem problem() {
        exclude();
        demandAll();
        if (random.nextInt(4) > 0) {
            limit();
        }
        List<Node> nodes = new ArrayList<>();
        for (int demand = 0; demand < demands.size(); demand++) {
            nodes.add(new Node.Leaf(demand));
        }
        return new Problem(items, uses, unions, rows, demands, new Node.All(nodes));
    }

    private void drawUses(int item) {
        TreeSet<Integer> fits = new TreeSet<>(item == 0 ? List.of(0, leaves - 1) : List.of());
        IntStream.range(0, random.nextInt(4)).forEach(i -> fits.add(random.nextInt(leaves)));
        fits.forEach(leaf -> uses.add(new Use(item, leaf, random.nextInt(6) == 0 ? 1 : 0)));
    }

    private int[] uses(IntPredicate which) {
        return IntStream.range(0, uses.size()).filter(which).toArray();
    }

    private boolean isSecond(int use) {
        return uses.get(use).leaf() >= leaves / 2;
    }

    private int[] of(int item, boolean isSecond) {
        return uses(use -> uses.get(use).item() == item && isSecond(use) == isSecond);
    }

    private void exclude() {
        for (int item = 0; item < items.size(); item++) {
            for (boolean isSecond : new boolean[] {false, true}) {
                int[] own = of(item, isSecond);
                if (own.length > 1) {
                    rows.add(new Row(Terms.count(own), 1));
                }
            }
        }
    }

    private void limit() {
        List<Integer> variables = new ArrayList<>();
        List<Long> coefficients = new ArrayList<>();
        for (int item = 0; item < items.size(); item++) {
            int own = item;
            int[] first = of(item, false);
            int[] second = of(item, true);
            if (first.length > 0 && second.length > 0) {
                variables.addAll(List.of(
                        any(first), any(second), any(uses(use -> uses.get(use).item() == own))));
                coefficients.addAll(List.of(2L, 2L, -2L));
            }
        }
        if (!variables.isEmpty()) {
            rows.add(new Row(sorted(variables, coefficients), random.nextInt(2 + items.size())));
        }
    }

    private static Terms sorted(List<Integer> variables, List<Long> coefficients) {
        int[] order = IntStream.range(0, variables.size())
                .boxed()
                .sorted((one, other) -> variables.get(one) - variables.get(other))
                .mapToInt(Integer::intValue)
                .toArray();
        return Terms.of(
                IntStream.of(order).map(variables::get).toArray(),
                IntStream.of(order).mapToLong(coefficients::get).toArray());
    }

    private int any(int[] own) {
        if (own.length == 1) {
            return own[0];
        }
        unions.add(Terms.count(own));
        return uses.size() + unions.size() - 1;
    }

    private void demandAll() {
        for (int leaf = 0; leaf < leaves; leaf++) {
            int at = leaf;
            demand(uses(use -> uses.get(use).leaf() == at));
        }
        if (random.nextBoolean()) {
            demand(uses(this::isSecond));
        }
        if (random.nextBoolean()) {
            rows.add(new Row(Terms.count(uses(use -> !isSecond(use))), random.nextInt(4)));
        }
    }

    private void demand(int[] variables) {
        long each = 1L + random.nextInt(3);
        long[] coefficients =
                IntStream.of(variables).mapToLong(variable -> each).toArray();
        long least = 1L + random.nextInt(6);
        boolean isWaived = random.nextInt(8) == 0 && least <= each;
        Part part = Part.whole(Terms.of(variables, coefficients));
        demands.add(new Demand(List.of(part), least, Long.MAX_VALUE, true, isWaived));
    }
}
