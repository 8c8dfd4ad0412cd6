package org.espalier.stacking.solve.program;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.PriorityQueue;

/** The nodes of a search that are open, and which of them comes next. */
final class OpenNodes {

    /** The newest node comes next where it is no farther above the least bound than this part of the way to the cutoff. */
    private static final double NEAR = 0.25;

    private final PriorityQueue<OpenNode> byBound = new PriorityQueue<>();
    private final Deque<OpenNode> newest = new ArrayDeque<>();

    void add(OpenNode node) {
        byBound.add(node);
    }

    /** Adds a node that is close to what was looked at last. */
    void addNewest(OpenNode node) {
        byBound.add(node);
        newest.push(node);
    }

    /** Whether a node is open; what was taken goes. */
    boolean isAny() {
        while (!byBound.isEmpty() && byBound.element().isTaken()) {
            byBound.remove();
        }
        return !byBound.isEmpty();
    }

    /** The least bound of the open nodes, of which there is one. */
    long bound() {
        return byBound.element().bound;
    }

    /** Takes a node: the newest one where its bound is near the least one, else one with the least bound. */
    OpenNode take(long cutoff) {
        OpenNode node = next(cutoff);
        node.take();
        return node;
    }

    private OpenNode next(long cutoff) {
        double most = bound() + NEAR * (cutoff - bound());
        while (!newest.isEmpty()) {
            OpenNode node = newest.pop();
            if (!node.isTaken() && node.bound <= most) {
                return node;
            }
        }
        return byBound.remove();
    }
}
