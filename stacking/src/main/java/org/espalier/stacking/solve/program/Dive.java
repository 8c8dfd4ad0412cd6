package org.espalier.stacking.solve.program;

/**
 * Goes down from a node without coming back: the column nearest to one becomes one, again and again, until all columns are
 * whole or nothing is left. Proves nothing, but often finds something good early.
 */
final class Dive {

    private static final double WHOLE = 1e-6;
    private static final int MOST_TURNS = 8;

    private final Propagation propagation;
    private final Relaxation relaxation;
    private final Goal goal;
    private final Bounds bounds;
    private final Bounds before;
    private int turns;

    Dive(Propagation propagation, Relaxation relaxation, Goal goal, Bounds from) {
        this.propagation = propagation;
        this.relaxation = relaxation;
        this.goal = goal;
        this.bounds = from.copy();
        this.before = from.copy();
    }

    /**
     * Whether something whole of a value up to the cutoff is found.
     *
     * @param values the solution of the relaxation at first, what was found at last
     */
    boolean reaches(double[] values, long cutoff) {
        while (!Branching.isWhole(values)) {
            int column = nearest(values);
            if (column < 0 || !isPut(column, values, cutoff)) {
                return false;
            }
        }
        return true;
    }

    /** Puts a column to one, or where that leads nowhere, to zero. */
    private boolean isPut(int column, double[] values, long cutoff) {
        before.load(bounds);
        bounds.raise(column, 1);
        if (isOpen(values, cutoff)) {
            return true;
        }
        bounds.load(before);
        bounds.lower(column, 0);
        return ++turns < MOST_TURNS && isOpen(values, cutoff);
    }

    private boolean isOpen(double[] values, long cutoff) {
        boolean isOpen = goal.spend(1 + relaxation.takePivots())
                && propagation.run(bounds)
                && relaxation.bound(bounds, cutoff) <= cutoff;
        if (isOpen) {
            relaxation.read(values);
        }
        return isOpen;
    }

    /** The column between zero and one that is nearest to one. */
    private int nearest(double[] values) {
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
