package org.espalier.stacking.solve;

import java.util.Arrays;

/**
 * A flow of least cost, of whatever amount: along the cheapest ways, as long as a way costs less than nothing.
 *
 * <p>Potentials keep what an arc costs at zero or above, so that the cheapest ways are found without negative numbers; those
 * that cost nothing then are all used before the potentials are changed.
 */
final class CheapestFlow {

    private static final long FAR = Long.MAX_VALUE / 4;

    private final Network network;
    private final int source;
    private final int sink;
    private final Budget budget;
    private final long[] potentials;
    private final long[] distances;
    private final int[] path;
    private final int[] arcs;
    private final int[] seen;
    private final int[] reached;
    private final Regions regions;
    private final Heap heap;
    private int size;
    private int search;
    private int length;

    CheapestFlow(Network network, int source, int sink, Budget budget) {
        this.network = network;
        this.source = source;
        this.sink = sink;
        this.budget = budget;
        this.potentials = new long[network.nodes()];
        this.distances = new long[network.nodes()];
        this.path = new int[network.nodes()];
        this.arcs = new int[network.nodes()];
        this.seen = new int[network.nodes()];
        this.reached = new int[network.nodes()];
        this.regions = new Regions(network.nodes());
        this.heap = new Heap(distances);
    }

    /**
     * Lets flow.
     *
     * @param order the nodes in an order in which every arc goes forward
     * @return whether the budget allowed it
     */
    boolean flow(int[] order) {
        start(order);
        boolean isReached = potentials[sink] < FAR;
        while (isReached && potentials[sink] < potentials[source]) {
            while (seek(source, sink)) {
                push();
            }
            if (!budget.spend(network.nodes())) {
                return false;
            }
            isReached = measure();
        }
        return true;
    }

    /**
     * Lets as much flow as can, where no arc costs less than nothing.
     *
     * @return whether the budget allowed it
     */
    boolean exhaust() {
        do {
            while (seek(source, sink)) {
                push();
            }
            if (!budget.spend(network.nodes())) {
                return false;
            }
        } while (measure());
        return true;
    }

    private void start(int[] order) {
        Arrays.fill(potentials, FAR);
        potentials[source] = 0;
        for (int node : order) {
            for (int arc = network.last(node); arc >= 0; arc = network.previous(arc)) {
                if (network.room(arc) > 0 && potentials[node] < FAR) {
                    int head = network.head(arc);
                    potentials[head] = Math.min(potentials[head], potentials[node] + network.cost(arc));
                }
            }
        }
    }

    private long reduced(int arc) {
        return network.cost(arc) + potentials[network.tail(arc)] - potentials[network.head(arc)];
    }

    /** Raises the potentials by the distances from the source; whether the sink is reached. */
    private boolean measure() {
        long farthest = reachSink();
        for (int node = 0; node < distances.length; node++) {
            potentials[node] += Math.min(distances[node], farthest);
        }
        return distances[sink] < FAR;
    }

    /** Works out the distances of all nodes that are nearer than the sink; that of the farthest of them. */
    private long reachSink() {
        Arrays.fill(distances, FAR);
        distances[source] = 0;
        heap.clear();
        heap.raise(source);
        int node = source;
        while (!heap.isEmpty() && node != sink) {
            node = heap.poll();
            reachFrom(node);
        }
        return distances[node];
    }

    private void reachFrom(int node) {
        for (int arc = network.last(node); arc >= 0; arc = network.previous(arc)) {
            int head = network.head(arc);
            long distance = distances[node] + network.cost(arc) + potentials[node] - potentials[head];
            if (network.room(arc) > 0 && distance < distances[head]) {
                distances[head] = distance;
                heap.raise(head);
            }
        }
    }

    /** Looks for a way through arcs that cost nothing; it is then in the path. */
    boolean seek(int from, int to) {
        search++;
        size = 0;
        length = 0;
        int node = reached(from);
        while (node != to && node >= 0) {
            node = onward(node);
        }
        return node == to;
    }

    /** The next node of the way; where nothing leads on, the one before; below zero where there is none. */
    private int onward(int node) {
        int arc = next(node);
        if (arc >= 0) {
            path[length++] = arc;
            return reached(network.head(arc));
        }
        return length == 0 ? -1 : network.tail(path[--length]);
    }

    private int reached(int node) {
        seen[node] = search;
        arcs[node] = network.last(node);
        reached[size++] = node;
        return node;
    }

    private int next(int node) {
        int arc = arcs[node];
        while (arc >= 0 && !isOpen(arc, node)) {
            arc = network.previous(arc);
        }
        arcs[node] = arc < 0 ? arc : network.previous(arc);
        return arc;
    }

    private boolean isOpen(int arc, int from) {
        int head = network.head(arc);
        return network.room(arc) > 0
                && seen[head] != search
                && network.cost(arc) + potentials[from] == potentials[head]
                && !regions.areApart(from, head);
    }

    /** Lets a unit flow along the way that was found. */
    void push() {
        for (int i = 0; i < length; i++) {
            network.push(path[i]);
        }
    }

    /**
     * Lets a unit flow through an arc without a change of cost, if that can be, and then freezes it.
     *
     * @return whether a unit flows through it now
     */
    boolean prefer(int arc) {
        boolean flows = network.flow(arc) > 0;
        if (!flows && network.room(arc) > 0 && reduced(arc) == 0 && seekBack(arc)) {
            push();
            network.push(arc);
            flows = true;
        }
        network.freeze(arc);
        return flows;
    }

    /**
     * Lets as much flow through an arc as can be without a change of cost, and then freezes it.
     *
     * @return how much flows through it now
     */
    int preferAll(int arc) {
        int flows = network.hold(arc);
        while (network.room(arc) > 0 && reduced(arc) == 0 && seekBack(arc)) {
            push();
            network.push(arc);
            flows += network.hold(arc);
        }
        network.freeze(arc);
        return flows;
    }

    /** Looks for a way from the head of an arc back to its tail. */
    private boolean seekBack(int arc) {
        if (regions.areApart(network.head(arc), network.tail(arc))) {
            return false;
        }
        boolean isFound = seek(network.head(arc), network.tail(arc));
        if (!isFound) {
            regions.setApart(reached, size);
        }
        return isFound;
    }
}
