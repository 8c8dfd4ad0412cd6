package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Problems of which the answer is known by construction. Each item is used once. */
public final class Constructed {

    private final List<Item> items = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();

    private Constructed() {}

    private void item(long amount, int... leaves) {
        int first = uses.size();
        items.add(new Item(0, amount));
        IntStream.of(leaves).forEach(leaf -> uses.add(new Use(items.size() - 1, leaf, 0)));
        rows.add(new Row(Terms.count(IntStream.range(first, uses.size()).toArray()), 1));
    }

    private int[] usesAt(int leaf) {
        return uses(use -> uses.get(use).leaf() == leaf);
    }

    private int[] uses(IntPredicate which) {
        return IntStream.range(0, uses.size()).filter(which).toArray();
    }

    private Terms sizes(int... variables) {
        return Terms.of(
                variables,
                IntStream.of(variables)
                        .mapToLong(use -> items.get(uses.get(use).item()).size())
                        .toArray());
    }

    private void leaf(int leaf, long least) {
        demands.add(Demand.atLeast(least, sizes(usesAt(leaf))));
    }

    private Problem problem() {
        List<Node> nodes = IntStream.range(0, demands.size())
                .mapToObj(Node.Leaf::new)
                .map(Node.class::cast)
                .toList();
        return new Problem(items, uses, List.of(), rows, demands, new Node.All(nodes));
    }

    /** Two leaves that together ask for one item more than there are. */
    public static Problem pigeons(int items, int first) {
        Constructed family = new Constructed();
        IntStream.range(0, items).forEach(item -> family.item(1, 0, 1));
        family.leaf(0, first);
        family.leaf(1, items + 1L - first);
        return family.problem();
    }

    /** Leaf k asks for one item, and takes the items k and k + 1; there is one item more than leaves. */
    public static Problem chain(int leaves) {
        Constructed family = new Constructed();
        family.item(1, 0);
        IntStream.range(1, leaves).forEach(leaf -> family.item(1, leaf - 1, leaf));
        IntStream.range(0, leaves).forEach(leaf -> family.leaf(leaf, 1));
        return family.problem();
    }

    /** One leaf that asks for some of many items. */
    public static Problem range(int items, int least) {
        Constructed family = new Constructed();
        IntStream.range(0, items).forEach(item -> family.item(1, 0));
        family.leaf(0, least);
        return family.problem();
    }

    /** Items that fit all of some leaves, each of which asks for the same amount. */
    public static Problem packing(long[] amounts, int leaves, long least) {
        Constructed family = new Constructed();
        LongStream.of(amounts)
                .forEach(
                        amount -> family.item(amount, IntStream.range(0, leaves).toArray()));
        IntStream.range(0, leaves).forEach(leaf -> family.leaf(leaf, least));
        return family.problem();
    }

    /** Items for one leaf, of which no more than a cap may be used. */
    public static Problem capped(long[] amounts, long cap, long least) {
        Constructed family = new Constructed();
        LongStream.of(amounts).forEach(amount -> family.item(amount, 0));
        family.rows.add(new Row(family.sizes(family.usesAt(0)), cap));
        family.leaf(0, least);
        return family.problem();
    }
}
