package org.espalier.stacking.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** A flow network with whole capacities; finds a largest flow along shortest paths, and its cut nearest to the sink. */
final class Flow {

    private final List<List<Integer>> edgesOf = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();
    private final List<Long> left = new ArrayList<>();
    private final int source;
    private final int sink;

    Flow(int nodes, int source, int sink) {
        for (int node = 0; node < nodes; node++) {
            edgesOf.add(new ArrayList<>());
        }
        this.source = source;
        this.sink = sink;
    }

    /** Adds an edge; also after a flow was found, which then can only grow. */
    int edge(int tail, int head, long capacity) {
        half(tail, head, capacity);
        half(head, tail, 0);
        return heads.size() - 2;
    }

    /** How much flows along an edge. */
    long along(int edge) {
        return left.get(edge ^ 1);
    }

    private void half(int tail, int head, long capacity) {
        edgesOf.get(tail).add(heads.size());
        heads.add(head);
        left.add(capacity);
    }

    /** The value of a largest flow. */
    long maximise() {
        long total = 0;
        for (int[] path = path(); path[sink] >= 0; path = path()) {
            total += push(path);
        }
        return total;
    }

    private int[] path() {
        int[] edgeTo = new int[edgesOf.size()];
        Arrays.fill(edgeTo, -1);
        Deque<Integer> open = new ArrayDeque<>(List.of(source));
        while (!open.isEmpty() && edgeTo[sink] < 0) {
            for (int edge : edgesOf.get(open.remove())) {
                int head = heads.get(edge);
                if (left.get(edge) > 0 && edgeTo[head] < 0 && head != source) {
                    edgeTo[head] = edge;
                    open.add(head);
                }
            }
        }
        return edgeTo;
    }

    private long push(int[] edgeTo) {
        long least = Long.MAX_VALUE;
        for (int node = sink; node != source; node = heads.get(edgeTo[node] ^ 1)) {
            least = Math.min(least, left.get(edgeTo[node]));
        }
        for (int node = sink; node != source; node = heads.get(edgeTo[node] ^ 1)) {
            left.set(edgeTo[node], left.get(edgeTo[node]) - least);
            left.set(edgeTo[node] ^ 1, left.get(edgeTo[node] ^ 1) + least);
        }
        return least;
    }

    /** The nodes from which more could still flow to the sink: after a largest flow, the smaller side of a cut. */
    boolean[] beforeSink() {
        boolean[] reached = new boolean[edgesOf.size()];
        reached[sink] = true;
        Deque<Integer> open = new ArrayDeque<>(List.of(sink));
        while (!open.isEmpty()) {
            for (int edge : edgesOf.get(open.remove())) {
                int tail = heads.get(edge);
                if (left.get(edge ^ 1) > 0 && !reached[tail]) {
                    reached[tail] = true;
                    open.add(tail);
                }
            }
        }
        return reached;
    }
}
