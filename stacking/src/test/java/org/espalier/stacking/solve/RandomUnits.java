package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Draws problems in which each item is used once and counts one, with limits and floors on items and on uses. */
final class RandomUnits {

    private final Random random;
    private final Random sizes;
    private final int mostOfUse;
    private final List<Item> items = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();
    private final int leaves;

    private RandomUnits(long seed, int items, int leaves) {
        this.random = new Random(seed);
        this.sizes = new Random(~seed);
        this.mostOfUse = sizes.nextInt(3);
        this.leaves = leaves;
        boolean haveCosts = random.nextBoolean();
        for (int item = 0; item < items; item++) {
            drawItem(item, haveCosts);
        }
        for (int leaf = 0; leaf < leaves; leaf++) {
            int at = leaf;
            demand(uses(use -> use.leaf() == at));
        }
    }

    /** A problem with so many items and leaves. */
    static Problem of(long seed, int items, int leaves) {
        RandomUnits drawn = new RandomUnits(seed, items, leaves);
        drawn.limit();
        List<Node> nodes = new ArrayList<>();
        for (int demand = 0; demand < drawn.demands.size(); demand++) {
            nodes.add(new Node.Leaf(demand));
        }
        return new Problem(drawn.items, drawn.uses, List.of(), drawn.rows, drawn.demands, new Node.All(nodes));
    }

    private void drawItem(int item, boolean hasCost) {
        items.add(new Item(hasCost ? random.nextInt(3) : 0, random.nextInt(4)));
        TreeSet<Integer> fits = new TreeSet<>();
        IntStream.range(0, random.nextInt(4)).forEach(i -> fits.add(random.nextInt(leaves)));
        fits.forEach(
                leaf -> uses.add(new Use(item, leaf, random.nextInt(6) == 0 ? 1 : 0, sizes.nextInt(mostOfUse + 1))));
        int[] own = uses(use -> use.item() == item);
        rows.add(new Row(Terms.count(own), 1));
    }

    private int[] uses(Predicate<Use> which) {
        return IntStream.range(0, uses.size())
                .filter(use -> which.test(uses.get(use)))
                .toArray();
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

    private void limit() {
        int half = items.size() / 2;
        if (random.nextBoolean()) {
            rows.add(new Row(Terms.count(uses(use -> use.item() < half)), random.nextInt(half + 1)));
        }
        if (random.nextBoolean()) {
            demand(uses(use -> use.item() >= half));
        }
        if (random.nextBoolean()) {
            rows.add(new Row(Terms.count(uses(use -> use.leaf() < 2)), random.nextInt(4)));
        }
    }
}
