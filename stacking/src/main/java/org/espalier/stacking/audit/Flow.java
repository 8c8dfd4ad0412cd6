package org.espalier.stacking.audit;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * A flow network with whole capacities; finds a largest flow, and its cut nearest to the sink.
 *
 * <p>It lets flow along all shortest ways at once, until there is no way any more. Each edge has a twin that takes flow back.
 */
final class Flow {

    private final int source;
    private final int sink;
    private final int[] last;
    private final int[] next;
    private final int[] distances;
    private int[] previous = new int[64];
    private int[] heads = new int[64];
    private long[] left = new long[64];
    private int edges;

    Flow(int nodes, int source, int sink) {
        this.source = source;
        this.sink = sink;
        this.last = new int[nodes];
        this.next = new int[nodes];
        this.distances = new int[nodes];
        Arrays.fill(last, -1);
    }

    /** Adds an edge. */
    void edge(int tail, int head, long capacity) {
        half(tail, head, capacity);
        half(head, tail, 0);
    }

    private void half(int tail, int head, long capacity) {
        if (edges == heads.length) {
            previous = Arrays.copyOf(previous, 2 * edges);
            heads = Arrays.copyOf(heads, 2 * edges);
            left = Arrays.copyOf(left, 2 * edges);
        }
        heads[edges] = head;
        left[edges] = capacity;
        previous[edges] = last[tail];
        last[tail] = edges++;
    }

    /** The value of a largest flow. */
    long maximise() {
        long total = 0;
        while (isSinkReached()) {
            System.arraycopy(last, 0, next, 0, last.length);
            total += push(source, Long.MAX_VALUE);
        }
        return total;
    }

    /** Works out how far each node is from the source. */
    private boolean isSinkReached() {
        Arrays.fill(distances, -1);
        distances[source] = 0;
        Deque<Integer> open = new ArrayDeque<>(last.length);
        open.add(source);
        while (!open.isEmpty() && distances[sink] < 0) {
            int node = open.remove();
            for (int edge = last[node]; edge >= 0; edge = previous[edge]) {
                if (left[edge] > 0 && distances[heads[edge]] < 0) {
                    distances[heads[edge]] = distances[node] + 1;
                    open.add(heads[edge]);
                }
            }
        }
        return distances[sink] >= 0;
    }

    /** Lets at most so much flow from a node to the sink, each edge leading one farther from the source. */
    private long push(int node, long most) {
        if (node == sink) {
            return most;
        }
        long pushed = 0;
        while (next[node] >= 0 && pushed < most) {
            int edge = next[node];
            if (left[edge] > 0 && distances[heads[edge]] == distances[node] + 1) {
                long way = push(heads[edge], Math.min(most - pushed, left[edge]));
                left[edge] -= way;
                left[edge ^ 1] += way;
                pushed += way;
            }
            next[node] = pushed < most ? previous[edge] : edge;
        }
        return pushed;
    }

    /** The nodes from which more could still flow to the sink: after a largest flow, the smaller side of a cut. */
    boolean[] beforeSink() {
        boolean[] reached = new boolean[last.length];
        reached[sink] = true;
        Deque<Integer> open = new ArrayDeque<>();
        open.add(sink);
        while (!open.isEmpty()) {
            for (int edge = last[open.remove()]; edge >= 0; edge = previous[edge]) {
                int tail = heads[edge];
                if (left[edge ^ 1] > 0 && !reached[tail]) {
                    reached[tail] = true;
                    open.add(tail);
                }
            }
        }
        return reached;
    }
}
