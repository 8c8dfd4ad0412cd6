package org.espalier.stacking.solve;

import java.util.Arrays;

/** Nodes in the order of their distance, the nearest first. */
final class Heap {

    private final long[] distances;
    private final int[] nodes;
    private final int[] places;
    private int size;

    /** An empty heap over distances that are kept elsewhere. */
    Heap(long[] distances) {
        this.distances = distances;
        this.nodes = new int[distances.length];
        this.places = new int[distances.length];
        Arrays.fill(places, -1);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Takes all nodes out. */
    void clear() {
        while (size > 0) {
            places[nodes[--size]] = -1;
        }
    }

    /** Adds a node, or moves it up after its distance has become smaller. */
    void raise(int node) {
        if (places[node] < 0) {
            places[node] = size;
            nodes[size++] = node;
        }
        int place = places[node];
        while (place > 0 && distances[nodes[(place - 1) / 2]] > distances[node]) {
            put(place, nodes[(place - 1) / 2]);
            place = (place - 1) / 2;
        }
        put(place, node);
    }

    /** Takes the nearest node out. */
    int poll() {
        int nearest = nodes[0];
        places[nearest] = -1;
        int moved = nodes[--size];
        if (size > 0) {
            sink(moved);
        }
        return nearest;
    }

    private void sink(int node) {
        int place = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && distances[nodes[child + 1]] < distances[nodes[child]]) {
                child++;
            }
            if (distances[nodes[child]] >= distances[node]) {
                break;
            }
            put(place, nodes[child]);
            place = child;
            child = 2 * place + 1;
        }
        put(place, node);
    }

    private void put(int place, int node) {
        nodes[place] = node;
        places[node] = place;
    }
}
