package org.espalier.stacking.solve.program;

/**
 * Goes down from a part of the search without coming back: the column nearest to one becomes one, again and again, until all
 * columns are whole or nothing is left. Proves nothing, but often finds something good early.
 */
final class Dive {

    private static final double WHOLE = 1e-6;
    private static final int MOST_TURNS = 8;

    private final Propagation propagation;
    private final Relaxation relaxation;
    private final Bounds bounds;
    private final Bounds before;
    private final double[] values;

    Dive(Propagation propagation, Relaxation relaxation, Bounds from) {
        this.propagation = propagation;
        this.relaxation = relaxation;
        this.bounds = from.copy();
        this.before = from.copy();
        this.values = new double[from.low.length];
    }

    /** Values of all columns, all whole; empty where nothing of a value up to the cutoff was found. */
    boolean reaches(double[] found, long cutoff) {
        System.arraycopy(found, 0, values, 0, values.length);
        for (int turns = 0; turns < MOST_TURNS; ) {
            if (Branching.isWhole(values)) {
                System.arraycopy(values, 0, found, 0, values.length);
                return true;
            }
            int column = nearest();
            if (column < 0) {
                return false;
            }
            before.load(bounds);
            bounds.raise(column, 1);
            if (!isOpen(cutoff)) {
                turns++;
                bounds.load(before);
                bounds.lower(column, 0);
                if (!isOpen(cutoff)) {
                    return false;
                }
            }
        }
        return false;
    }

    private boolean isOpen(long cutoff) {
        boolean isOpen = propagation.run(bounds) && relaxation.bound(bounds, cutoff) <= cutoff;
        if (isOpen) {
            relaxation.read(values);
        }
        return isOpen;
    }

    /** The column between zero and one that is nearest to one. */
    private int nearest() {
        int nearest = -1;
        for (int column = 0; column < values.length; column++) {
            boolean isOpen = bounds.low[column] == 0 && bounds.high[column] == 1 && values[column] < 1 - WHOLE;
            if (isOpen && values[column] > (nearest < 0 ? WHOLE : values[nearest])) {
                nearest = column;
            }
        }
        return nearest;
    }
}
