package org.espalier.stacking.solve;

import java.util.Arrays;

/** Nodes, and arcs between them through which so much can flow at a cost. Each arc has a twin that takes flow back. */
final class Network {

    private final int[] last;
    private int[] previous = new int[64];
    private int[] heads = new int[64];
    private int[] rooms = new int[64];
    private long[] costs = new long[64];
    private int arcs;

    Network(int nodes) {
        this.last = new int[nodes];
        Arrays.fill(last, -1);
    }

    /** Adds an arc. */
    int add(int from, int to, int room, long cost) {
        put(from, to, room, cost);
        put(to, from, 0, -cost);
        return arcs - 2;
    }

    private void put(int from, int to, int room, long cost) {
        if (arcs == heads.length) {
            previous = Arrays.copyOf(previous, 2 * arcs);
            heads = Arrays.copyOf(heads, 2 * arcs);
            rooms = Arrays.copyOf(rooms, 2 * arcs);
            costs = Arrays.copyOf(costs, 2 * arcs);
        }
        heads[arcs] = to;
        rooms[arcs] = room;
        costs[arcs] = cost;
        previous[arcs] = last[from];
        last[from] = arcs++;
    }

    /** How many nodes there are. */
    int nodes() {
        return last.length;
    }

    /** An arc from a node; below zero where there is none. */
    int last(int node) {
        return last[node];
    }

    /** Another arc from the same node; below zero where there is none. */
    int previous(int arc) {
        return previous[arc];
    }

    /** Where an arc leads. */
    int head(int arc) {
        return heads[arc];
    }

    /** Where an arc comes from. */
    int tail(int arc) {
        return heads[arc ^ 1];
    }

    /** How much more can flow. */
    int room(int arc) {
        return rooms[arc];
    }

    /** What a unit of flow costs. */
    long cost(int arc) {
        return costs[arc];
    }

    /** Lets a unit flow. */
    void push(int arc) {
        rooms[arc]--;
        rooms[arc ^ 1]++;
    }

    /** How much flows through an arc that was added. */
    int flow(int arc) {
        return rooms[arc ^ 1];
    }

    /** Keeps what flows through an arc from being taken back; tells how much it is. */
    int hold(int arc) {
        int flow = rooms[arc ^ 1];
        rooms[arc ^ 1] = 0;
        return flow;
    }

    /** Leaves the flow in an arc as it is for good. */
    void freeze(int arc) {
        rooms[arc] = 0;
        rooms[arc ^ 1] = 0;
    }
}
