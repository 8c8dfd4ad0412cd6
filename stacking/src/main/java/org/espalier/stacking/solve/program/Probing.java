package org.espalier.stacking.solve.program;

/** Chooses the column to split; while little is known about the best one, both of its halves are looked at first. */
final class Probing {

    private static final int PROBES = 8;

    private final Relaxation relaxation;
    private final Branching branching;

    Probing(Relaxation relaxation, Branching branching) {
        this.relaxation = relaxation;
        this.branching = branching;
    }

    /**
     * The column to split; -1 where every column has one value left.
     *
     * @param values the solution of the relaxation within these bounds
     */
    int choose(double[] values, Bounds bounds, long cutoff) {
        double value = relaxation.value();
        int column = branching.choose(values, bounds);
        for (int probe = 0; probe < PROBES && column >= 0 && !branching.isKnown(column, values[column]); probe++) {
            probe(column, values[column], value, bounds, cutoff);
            column = branching.choose(values, bounds);
        }
        return column;
    }

    private void probe(int column, double at, double value, Bounds bounds, long cutoff) {
        long low = bounds.low[column];
        long high = bounds.high[column];
        long below = (long) Math.floor(at);
        bounds.high[column] = below;
        branching.learn(column, false, at - below, rise(value, bounds, cutoff));
        bounds.high[column] = high;
        bounds.low[column] = below + 1;
        branching.learn(column, true, below + 1 - at, rise(value, bounds, cutoff));
        bounds.low[column] = low;
    }

    private double rise(double value, Bounds bounds, long cutoff) {
        long bound = relaxation.glance(bounds, cutoff);
        double rise = relaxation.value() - value;
        return bound > cutoff ? Math.max(cutoff + 1 - value, rise) : rise;
    }
}
