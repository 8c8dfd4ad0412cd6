package org.espalier.stacking.solve;

import java.util.stream.IntStream;

/**
 * The flow of steps from items to places, where some steps are decided already, and each item is in use, out of use, or open: then
 * each of its steps weighs its share of what it weighs that the item is used at all.
 */
final class PartNetwork {

    private static final int SOURCE = 0;

    private final PartForm form;
    private final Standing[] states;
    private final int[] base;
    private final boolean[] isClosed;
    private final long scale;
    private final int firstItem;
    private final int sink;
    private final Network network;
    private final int[] arcs;
    private final CheapestFlow flow;

    /** How an item is looked at. */
    enum Standing {
        IN,
        OUT,
        OPEN
    }

    /**
     * A network.
     *
     * @param base steps at each place that are decided
     * @param isClosed at which places no more than these may be
     * @param scale what everything is multiplied by, so that shares are whole
     */
    PartNetwork(PartForm form, Standing[] states, int[] base, boolean[] isClosed, long scale, Budget budget) {
        this.form = form;
        this.states = states;
        this.base = base;
        this.isClosed = isClosed;
        this.scale = scale;
        this.firstItem = 1 + form.ofItems().size();
        this.sink = firstItem + form.items() + form.ofPlaces().size();
        this.network = new Network(sink + 1);
        this.arcs = new int[form.places()];
        addSets(form.ofItems(), true);
        addItems();
        addPlaces();
        addSets(form.ofPlaces(), false);
        this.flow = new CheapestFlow(network, SOURCE, sink, budget);
    }

    private void addSets(PartTree tree, boolean isOfItems) {
        for (int number = 0; number < tree.size(); number++) {
            int inner = isOfItems ? 1 + number : setNode(number);
            int outer = isOfItems ? 1 + tree.parent(number) : setNode(tree.parent(number));
            add(isOfItems ? outer : inner, isOfItems ? inner : outer, tree.set(number));
        }
    }

    /** At first each step gains something, then nothing. */
    private void add(int from, int to, PartSet set) {
        int used = set.places().stream().map(place -> base[place]).sum();
        int room = set.places().stream().map(form::most).sum();
        int left = (int) Math.max(0, Math.min(set.most(), room) - used);
        int gaining = (int) Math.max(0, Math.min(left, set.least() - used));
        if (gaining > 0) {
            network.add(from, to, gaining, Math.multiplyExact(-set.gain(), scale));
        }
        if (left > gaining) {
            network.add(from, to, left - gaining, 0);
        }
    }

    /** The node of a set of places; smaller sets come first. */
    private int setNode(int set) {
        return sink - 1 - set;
    }

    private void addItems() {
        for (int item = 0; item < form.items(); item++) {
            int from = form.first(item);
            int around = from == form.first(item + 1) ? -1 : form.ofItems().around(from);
            int left = form.steps(item) - form.used(item, base);
            if (from < form.first(item + 1) && states[item] != Standing.OUT && left > 0) {
                network.add(1 + around, firstItem + item, left, form.weight(item) * scale + share(item));
            }
        }
    }

    /** What a step weighs of what it weighs that the item is used at all; nothing for an item without steps. */
    private long share(int item) {
        boolean isShared = states[item] == Standing.OPEN && form.steps(item) > 0;
        return isShared ? form.fixed(item) * scale / form.steps(item) : 0;
    }

    private void addPlaces() {
        for (int place = 0; place < arcs.length; place++) {
            int room = isClosed[place] ? 0 : form.most(place) - base[place];
            arcs[place] = network.add(
                    firstItem + form.itemOf(place), setNode(form.ofPlaces().around(place)), room, 0);
        }
    }

    /** Whether the budget allowed the best flow. */
    boolean solve() {
        return flow.flow(IntStream.rangeClosed(0, sink).toArray());
    }

    /** The steps at each place. */
    int[] amounts() {
        int[] amounts = base.clone();
        for (int place = 0; place < arcs.length; place++) {
            amounts[place] += network.flow(arcs[place]);
        }
        return amounts;
    }

    /** As many steps as can be at the first place, then at the next, and so on, at the same weight. */
    int[] preferred() {
        int[] amounts = base.clone();
        for (int place = 0; place < arcs.length; place++) {
            amounts[place] += flow.preferAll(arcs[place]);
        }
        return amounts;
    }

    /** No way of completing it weighs less. */
    long bound(int[] amounts) {
        long bound = 0;
        for (int item = 0; item < form.items(); item++) {
            int used = form.used(item, amounts);
            int open = used - form.used(item, base);
            bound += used * form.weight(item) * scale + open * share(item);
            bound += states[item] == Standing.IN ? form.fixed(item) * scale : 0;
        }
        return Whole.ceil(bound, scale) - form.gained(amounts);
    }
}
