package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A problem that is being put together: first all items and uses, then unions, then rows and demands. */
final class Outline {

    private final List<Item> items = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<Terms> unions = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();

    /** An item that may be used for these leaves. */
    Outline item(long cost, long size, int... leaves) {
        items.add(new Item(cost, size));
        IntStream.of(leaves).forEach(leaf -> uses.add(new Use(items.size() - 1, leaf, 0)));
        return this;
    }

    /** So many equal items of size one. */
    Outline items(int count, int... leaves) {
        IntStream.range(0, count).forEach(item -> item(0, 1, leaves));
        return this;
    }

    int size() {
        return items.size();
    }

    Item item(int number) {
        return items.get(number);
    }

    int[] usesOf(int item) {
        return uses(use -> uses.get(use).item() == item);
    }

    int[] usesFor(int leaf) {
        return uses(use -> uses.get(use).leaf() == leaf);
    }

    private int[] uses(IntPredicate which) {
        return IntStream.range(0, uses.size()).filter(which).toArray();
    }

    /** The use of an item for a leaf. */
    int use(int item, int leaf) {
        return uses(use -> uses.get(use).item() == item && uses.get(use).leaf() == leaf)[0];
    }

    /** Every item is used for so many leaves at most. */
    Outline atMostUses(int most) {
        IntStream.range(0, items.size()).forEach(item -> atMostUses(item, most));
        return this;
    }

    Outline atMostUses(int item, int most) {
        return atMost(most, Terms.count(usesOf(item)));
    }

    Outline atMost(long most, Terms terms) {
        if (terms.size() > 0) {
            rows.add(new Row(terms, most));
        }
        return this;
    }

    /** A union, which must come after all uses; its variable. */
    int union(int... members) {
        unions.add(Terms.count(members));
        return uses.size() + unions.size() - 1;
    }

    /** The sizes of the items used for a leaf. */
    Terms sizes(int... ofUses) {
        long[] sizes = IntStream.of(ofUses)
                .mapToLong(use -> items.get(uses.get(use).item()).size())
                .toArray();
        return Terms.of(ofUses, sizes);
    }

    Node demand(Demand demand) {
        demands.add(demand);
        return new Node.Leaf(demands.size() - 1);
    }

    /** Asks for a demand too. */
    Outline ask(Demand demand) {
        nodes.add(demand(demand));
        return this;
    }

    Outline ask(Node node) {
        nodes.add(node);
        return this;
    }

    /** Asks for so many uses for a leaf. */
    Outline askCount(long least, int leaf) {
        return ask(Demand.atLeast(least, Terms.count(usesFor(leaf))));
    }

    /** Asks for items of so much size together for a leaf. */
    Outline askSize(long least, int leaf) {
        return ask(Demand.atLeast(least, sizes(usesFor(leaf))));
    }

    /** Asks for items of a size in a window for a leaf. */
    Outline askWindow(long least, long most, int leaf) {
        return ask(new Demand(List.of(Part.whole(sizes(usesFor(leaf)))), least, most, false, false));
    }

    /** A child of a choice. */
    static Node.Branch branch(Node node, Integer... leaves) {
        return new Node.Branch(node, Stream.of(leaves).toList());
    }

    Problem problem() {
        return new Problem(items, uses, unions, rows, demands, new Node.All(nodes));
    }
}
