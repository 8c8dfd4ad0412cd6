package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The flow through two groups of leaves, as units that go round.
 *
 * <p>What gains something is filled to the brim at first, so that nothing costs less than nothing; what that takes too much
 * of, and too little, is then made even.
 */
final class PairNetwork {

    private static final int SOURCE = 0;
    private static final int SINK = 1;
    private static final int BASE = 2;
    private static final int HUB = 3;
    private static final int FIRST_SET = 4;

    private final PairForm form;
    private final Problem problem;
    private final Tiers tiers;
    private final Way way;
    private final int firstItem;
    private final Network network;
    private final int[] arcs;
    private final int[] supplies;

    /** In which way units go round. */
    enum Way {
        /**
         * From the base through an item to a set of either group. What takes the second unit of an item comes by the hub,
         * which is limited. Each use weighs as much as the item.
         */
        APART,
        /**
         * From the hub by a set of the first group, or from the base past it, through an item to a set of the second group
         * and the base, or past it and to the hub. The item weighs once. What goes from the base to the hub is limited; it
         * is as much as items are used for both, less what goes past both.
         */
        TOGETHER,
        /** As that, but each use weighs as much as the item, and at least so much goes from the base to the hub. */
        AT_LEAST
    }

    PairNetwork(PairForm form, Tiers tiers, Way way) {
        this.form = form;
        this.problem = form.problem();
        this.tiers = tiers;
        this.way = way;
        this.firstItem = FIRST_SET + form.sets(false).size() + form.sets(true).size();
        this.network = new Network(firstItem + 4 * problem.items().size());
        this.arcs = new int[problem.uses().size()];
        this.supplies = new int[network.nodes()];
        addHub();
        addSets(false);
        addSets(true);
        for (int item = 0; item < problem.items().size(); item++) {
            addItem(item, form.isIn(item, false), form.isIn(item, true));
        }
        addUses();
        addSupplies();
    }

    private void addHub() {
        boolean isAtLeast = way == Way.AT_LEAST;
        network.add(BASE, HUB, isAtLeast ? Integer.MAX_VALUE : form.most(), 0);
        if (isAtLeast) {
            fill(BASE, HUB, form.most());
        }
        if (way == Way.TOGETHER) {
            network.add(HUB, BASE, Integer.MAX_VALUE, 0);
        }
    }

    private void addSets(boolean isSecond) {
        Laminar sets = form.sets(isSecond);
        for (int set = 0; set < sets.size(); set++) {
            int outer = setNode(isSecond, sets.parent(set));
            int inner = setNode(isSecond, set);
            boolean isInto = isInto(isSecond);
            add(isInto ? outer : inner, isInto ? inner : outer, sets.set(set));
        }
    }

    /** Whether units flow from the sets of a group to the items. */
    private boolean isInto(boolean isSecond) {
        return !isSecond && way != Way.APART;
    }

    /** The node of a set of a group; of no set where units of the group come from, or go to. */
    private int setNode(boolean isSecond, int set) {
        int offset = isSecond ? FIRST_SET + form.sets(false).size() : FIRST_SET;
        return set >= 0 ? offset + set : isInto(isSecond) ? HUB : BASE;
    }

    /** Adds an arc for each height of the gains: at first more is gained than later. */
    private void add(int from, int to, UseSet set) {
        int most = Math.min(set.most(), set.size());
        int made = 0;
        while (made < most) {
            int room = Math.min(most - made, set.alike(made));
            if (set.gain(made) > 0) {
                network.add(to, from, room, set.gain(made));
                fill(from, to, room);
            } else {
                network.add(from, to, room, 0);
            }
            made += room;
        }
    }

    /** Lets so much flow at first. */
    private void fill(int from, int to, int amount) {
        supplies[to] += amount;
        supplies[from] -= amount;
    }

    private void addItem(int item, boolean isInFirst, boolean isInSecond) {
        long weight = weight(item);
        addDoor(door(item, false), in(item), isInto(false));
        addDoor(door(item, true), out(item), false);
        if (way == Way.APART) {
            network.add(BASE, in(item), 1, weight);
            add(isInFirst && isInSecond, HUB, in(item), weight);
        } else {
            add(isInSecond, BASE, way == Way.TOGETHER ? in(item) : out(item), 0);
            add(isInFirst, way == Way.TOGETHER ? out(item) : in(item), HUB, 0);
            network.add(in(item), out(item), 1, way == Way.TOGETHER ? weight : 0);
        }
    }

    private void addDoor(int door, int node, boolean isInto) {
        add(door != node, isInto ? door : node, isInto ? node : door, 0);
    }

    private void add(boolean isOpen, int from, int to, long weight) {
        if (isOpen) {
            network.add(from, to, 1, weight);
        }
    }

    private long weight(int item) {
        return tiers.weight(problem.items().get(item));
    }

    private int in(int item) {
        return firstItem + 4 * item;
    }

    private int out(int item) {
        return way == Way.APART ? in(item) : in(item) + 1;
    }

    /** The node of an item that takes one unit to or from a group. */
    private int door(int item, boolean isSecond) {
        int node = isSecond ? out(item) : in(item);
        return way == Way.TOGETHER || form.isInOnce(item, isSecond) ? node : in(item) + (isSecond ? 3 : 2);
    }

    private void addUses() {
        for (int number = 0; number < arcs.length; number++) {
            Use use = problem.uses().get(number);
            long weight = tiers.weight(use) + (way == Way.AT_LEAST ? weight(use.item()) : 0);
            boolean isSecond = form.isSecond(number);
            int door = door(use.item(), isSecond);
            int set = setNode(isSecond, form.sets(isSecond).around(number));
            arcs[number] = isInto(isSecond) ? network.add(set, door, 1, weight) : network.add(door, set, 1, weight);
        }
    }

    private void addSupplies() {
        for (int node = 0; node < supplies.length; node++) {
            if (supplies[node] > 0) {
                network.add(SOURCE, node, supplies[node], 0);
            } else if (supplies[node] < 0) {
                network.add(node, SINK, -supplies[node], 0);
            }
        }
    }

    /** The first uses in canonical order among those that weigh least; empty where the budget does not allow it. */
    Optional<List<Integer>> uses(Budget budget) {
        CheapestFlow flow = new CheapestFlow(network, SOURCE, SINK, budget);
        if (!flow.exhaust()) {
            return Optional.empty();
        }
        List<Integer> uses = new ArrayList<>();
        for (int use = 0; use < arcs.length; use++) {
            if (flow.prefer(arcs[use])) {
                uses.add(use);
            }
        }
        return Optional.of(uses);
    }
}
