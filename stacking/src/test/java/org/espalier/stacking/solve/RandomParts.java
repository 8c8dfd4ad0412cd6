package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Draws problems in which items are divided into steps: the uses of an item for a leaf are one, two and four of them. What is
 * limited or asked for is an item, a leaf, or all items, so that any two lie apart or within one another.
 */
final class RandomParts {

    private final Random random;
    private final int leaves;
    private final List<Item> items = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<Integer> steps = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();

    private RandomParts(long seed, int items, int leaves, int bits) {
        this.random = new Random(seed);
        this.leaves = leaves;
        boolean haveCosts = random.nextBoolean();
        for (int item = 0; item < items; item++) {
            this.items.add(new Item(haveCosts ? random.nextInt(3) : 0, random.nextInt(2)));
            divide(item, bits);
        }
    }

    /** A problem with so many items and leaves; an item has up to so many uses for a leaf. */
    static Problem of(long seed, int items, int leaves, int bits) {
        return new RandomParts(seed, items, leaves, bits).problem();
    }

    /** The first item is divided in any case. */
    private void divide(int item, int bits) {
        long size = 1L + random.nextInt(2);
        for (int leaf = 0; leaf < leaves; leaf++) {
            int own = item == 0 && leaf == 0 ? bits : random.nextInt(bits + 1);
            for (int bit = own - 1; bit >= 0; bit--) {
                uses.add(new Use(item, leaf, 0, size << bit));
                steps.add(1 << bit);
            }
        }
    }

    private Problem problem() {
        for (int item = 0; item < items.size(); item++) {
            int own = item;
            limit(use -> uses.get(use).item() == own, 1, 1 + random.nextInt(6));
        }
        for (int leaf = 0; leaf < leaves; leaf++) {
            askFor(leaf);
        }
        if (random.nextBoolean()) {
            limit(use -> true, 1 + random.nextInt(2), 3 + random.nextInt(10));
        }
        return new Problem(items, uses, List.of(), rows, demands, tree());
    }

    private void askFor(int leaf) {
        IntPredicate own = use -> uses.get(use).leaf() == leaf;
        long each = 1L + random.nextInt(3);
        demands.add(Demand.atLeast(each * (1 + random.nextInt(5)), sum(own, each)));
        if (random.nextInt(3) == 0) {
            limit(own, 1, 1 + random.nextInt(6));
        }
    }

    private void limit(IntPredicate which, long each, long most) {
        Terms sum = sum(which, each);
        if (sum.size() > 0) {
            rows.add(new Row(sum, most));
        }
    }

    private Terms sum(IntPredicate which, long each) {
        int[] of = IntStream.range(0, uses.size()).filter(which).toArray();
        return Terms.of(
                of, IntStream.of(of).mapToLong(use -> each * steps.get(use)).toArray());
    }

    private Node tree() {
        return new Node.All(IntStream.range(0, demands.size())
                .mapToObj(demand -> (Node) new Node.Leaf(demand))
                .toList());
    }
}
