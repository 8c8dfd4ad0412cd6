package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a tree lacks at least, from the demands up; and by how much more each part of it may lack, from the root down.
 */
final class TreeBound {

    /** A part that may lack anything: others are there in its place. */
    static final long FREE = Long.MAX_VALUE;

    /** A part that cannot be one of those that count any more. */
    static final long NEVER = -1;

    private static final int NONE = -1;

    private final Lacks wants;
    private final List<Node> nodes = new ArrayList<>();
    private final int[] firsts;
    private final int[] ends;
    private final int[] demands;
    private final int[] asked;
    private final long[] weights;
    private final long[] rooms;
    private final long[] last;
    private final long[] next;
    private final long[] scratch;
    private boolean hasChoice;

    TreeBound(Problem problem, Lacks wants) {
        this.wants = wants;
        collect(problem.root());
        this.firsts = new int[nodes.size()];
        this.ends = new int[nodes.size()];
        this.demands = new int[nodes.size()];
        this.asked = new int[nodes.size()];
        this.weights = new long[nodes.size()];
        this.rooms = new long[nodes.size()];
        this.last = new long[nodes.size()];
        this.next = new long[nodes.size()];
        this.scratch = new long[nodes.size()];
        for (int node = 0; node < demands.length; node++) {
            demands[node] = demand(nodes.get(node), problem);
            asked[node] = nodes.get(node) instanceof Node.Choice choice ? choice.least() : NONE;
            hasChoice |= asked[node] != NONE;
            firsts[node] = node == 0 ? 1 : ends[node - 1];
            ends[node] = firsts[node] + Tree.size(nodes.get(node));
        }
    }

    /** Collects all nodes so that the children of each follow one another. */
    private void collect(Node root) {
        nodes.add(root);
        for (int node = 0; node < nodes.size(); node++) {
            for (int child = 0; child < Tree.size(nodes.get(node)); child++) {
                nodes.add(Tree.child(nodes.get(node), child));
            }
        }
    }

    /** The demand of a leaf that is not forgiven. */
    private static int demand(Node node, Problem problem) {
        return node instanceof Node.Leaf leaf
                        && !problem.demands().get(leaf.demand()).isWaived()
                ? leaf.demand()
                : NONE;
    }

    /** The demands that are forgiven. */
    int[] forgiven(Problem problem) {
        Numbers forgiven = new Numbers();
        for (Node node : nodes) {
            if (node instanceof Node.Leaf leaf
                    && problem.demands().get(leaf.demand()).isWaived()) {
                forgiven.add(leaf.demand());
            }
        }
        return forgiven.toArray();
    }

    /** What the whole tree weighs at least. */
    long weigh() {
        for (int node = demands.length - 1; node >= 0; node--) {
            if (demands[node] >= 0) {
                weights[node] = wants.weight(demands[node]);
            } else {
                weights[node] = asked[node] != NONE ? ofChoice(node) : ofAll(node);
            }
        }
        return weights[0];
    }

    private long ofAll(int node) {
        long sum = 0;
        for (int child = firsts[node]; child < ends[node]; child++) {
            sum += weights[child];
        }
        return sum;
    }

    private long ofChoice(int node) {
        int count = ends[node] - firsts[node];
        System.arraycopy(weights, firsts[node], scratch, 0, count);
        Arrays.sort(scratch, 0, count);
        long sum = 0;
        for (int place = 0; place < asked[node]; place++) {
            sum += scratch[place];
        }
        last[node] = asked[node] == 0 ? NEVER : scratch[asked[node] - 1];
        next[node] = asked[node] == count ? FREE : scratch[asked[node]];
        return sum;
    }

    /** Tells each part by how much more it may lack where the whole may lack so much more. */
    void spread(long room) {
        rooms[0] = room;
        for (int node = 0; node < demands.length; node++) {
            for (int child = firsts[node]; child < ends[node]; child++) {
                rooms[child] = asked[node] != NONE && rooms[node] != NEVER ? inChoice(node, child) : rooms[node];
            }
        }
    }

    private long inChoice(int node, int child) {
        if (last[node] == NEVER) {
            return NEVER;
        }
        long room = rooms[node];
        if (weights[child] > last[node]) {
            return weights[child] - last[node] > room ? NEVER : FREE;
        }
        return next[node] - weights[child] > room ? room : FREE;
    }

    /** How many nodes there are; the children of a node come after it. */
    int size() {
        return demands.length;
    }

    /** The demand of a node; below zero where it has none, or where the demand is forgiven. */
    int demand(int node) {
        return demands[node];
    }

    /** By how much more a node may lack; {@link #FREE} or {@link #NEVER}. */
    long room(int node) {
        return rooms[node];
    }

    /** Whether a node may lack only so much more. */
    boolean isHeld(int node) {
        return rooms[node] != FREE && rooms[node] != NEVER;
    }

    /** Whether there is a choice, so that some parts may not be one of those that count. */
    boolean mayBeIdle() {
        return hasChoice;
    }

    /** How much a node may lack. */
    long most(int node) {
        return weights[node] + rooms[node];
    }
}
