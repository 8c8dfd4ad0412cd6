package org.espalier.stacking.solve.program;

import org.jspecify.annotations.Nullable;

/** A part of the search that is still open: the decisions that lead to it, newest first, and a bound for it. */
final class OpenNode implements Comparable<OpenNode> {

    private final @Nullable OpenNode parent;
    private final int column;
    private final long low;
    private final long high;
    private final long number;
    final long bound;

    /** The value of the relaxation above, and how far the decision is from it. */
    final double value;

    final double distance;

    private boolean isTaken;

    private OpenNode(
            @Nullable OpenNode parent,
            int column,
            long low,
            long high,
            long number,
            long bound,
            double value,
            double distance) {
        this.parent = parent;
        this.column = column;
        this.low = low;
        this.high = high;
        this.number = number;
        this.bound = bound;
        this.value = value;
        this.distance = distance;
    }

    /** A node without decisions. */
    static OpenNode root() {
        return new OpenNode(null, -1, 0, 0, 0, Long.MIN_VALUE, 0, 0);
    }

    /** The same part, where another search begins. */
    OpenNode again(long withBound, long asNumber) {
        return new OpenNode(this, -1, 0, 0, asNumber, withBound, 0, 0);
    }

    OpenNode child(int ofColumn, long from, long to, long asNumber, long withBound, double above, double away) {
        return new OpenNode(this, ofColumn, from, to, asNumber, withBound, above, away);
    }

    /** Whether a search begins here. */
    boolean isStart() {
        return column < 0;
    }

    boolean isTaken() {
        return isTaken;
    }

    /** From now on this is no longer open. */
    void take() {
        isTaken = true;
    }

    int column() {
        return column;
    }

    /** Whether the decision put the column up. */
    boolean isUp(Bounds root) {
        return high == root.high[column];
    }

    /** Applies only the newest decision. */
    void applyLast(Bounds bounds) {
        if (column >= 0) {
            bounds.narrow(column, low, high);
        }
    }

    void apply(Bounds bounds) {
        for (OpenNode node = this; node != null; node = node.parent) {
            node.applyLast(bounds);
        }
    }

    /** Lower bounds first; of equal ones the newest. */
    @Override
    public int compareTo(OpenNode other) {
        int byBound = Long.compare(bound, other.bound);
        return byBound != 0 ? byBound : Long.compare(other.number, number);
    }
}
