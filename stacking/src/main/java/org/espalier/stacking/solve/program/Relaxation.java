package org.espalier.stacking.solve.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The limits as the simplex method sees them, cuts included, and what it proves about a part of the search. */
final class Relaxation {

    private static final long NOTHING_LEFT = Long.MAX_VALUE;
    private static final int FACET_ROUNDS = 60;
    private static final double FACET_RISE = 1e-4;
    private static final int ROUNDINGS = 20;
    private static final double ROUNDING_RISE = 1e-3;

    private final List<Limit> limits;
    private final SafeBound safe;
    private final long[] cost;
    private final List<Facet> facets;
    private Simplex simplex;
    private long pivots;
    private int mostRows;

    Relaxation(Bounds bounds, List<Limit> limits, List<Window> windows) {
        this.limits = new ArrayList<>(limits);
        facets = windows.stream().map(Facet::new).toList();
        safe = new SafeBound(bounds.low.length);
        cost = new long[bounds.low.length];
        simplex = new Simplex(bounds, limits);
    }

    void add(Limit limit, Bounds bounds) {
        limits.add(limit);
        simplex.add(limit, bounds);
    }

    void objective(Limit objective) {
        Arrays.fill(cost, 0);
        for (int place = 0; place < objective.size(); place++) {
            cost[objective.columns[place]] = objective.coefficients[place];
        }
        simplex.objective(cost);
    }

    /** No value within the bounds is below this; {@link Long#MAX_VALUE} where nothing is left. */
    long bound(Bounds bounds, long cutoff) {
        long before = simplex.pivots();
        Simplex.Outcome outcome = simplex.solve(bounds, cutoff + 1e-6);
        pivots += simplex.pivots() - before;
        if (outcome == Simplex.Outcome.INFEASIBLE && safe.refutes(limits, simplex.ray(), bounds)) {
            return NOTHING_LEFT;
        }
        return safe.least(cost, limits, simplex.multipliers(), bounds);
    }

    /** Narrows the bounds by what the last bound proves of everything whose value is at most so much. */
    void narrow(Bounds bounds, long most) {
        safe.narrow(bounds, most);
    }

    /**
     * Cuts off what can be cut off: by windows, or where they cut nothing off, by rounding. The cuts hold within the root.
     */
    long cut(Bounds root, Bounds bounds, long bound, long cutoff, Goal goal) {
        int own = limits.size();
        Cutting cutting = new Cutting(this, root, bounds, cutoff, goal);
        long best = cutting.raise(bound, this::facets, FACET_ROUNDS, FACET_RISE);
        if (limits.size() == own) {
            best = cutting.raise(best, () -> new Rounding(limits, root, simplex).cuts(), ROUNDINGS, ROUNDING_RISE);
        }
        return best > cutoff || limits.size() == own ? best : Math.max(best, dropIdle(own, root, bounds, cutoff));
    }

    /** Cuts off what windows cut off in a part of the search; the cuts hold within the root. */
    long cutHere(Bounds root, Bounds bounds, long bound, long cutoff, Goal goal) {
        if (facets.isEmpty() || limits.size() > mostRows) {
            return bound;
        }
        Cutting cutting = new Cutting(this, root, bounds, cutoff, goal);
        return cutting.raise(bound, this::facets, 4, FACET_RISE);
    }

    private List<Limit> facets() {
        double[] values = new double[cost.length];
        read(values);
        return facets.stream().flatMap(facet -> facet.cut(values).stream()).toList();
    }

    /** Keeps only the cuts that hold the solution. */
    private long dropIdle(int own, Bounds root, Bounds bounds, long cutoff) {
        List<Limit> left = new ArrayList<>(limits.subList(0, own));
        for (int row = own; row < limits.size(); row++) {
            if (simplex.isTight(row)) {
                left.add(limits.get(row));
            }
        }
        limits.clear();
        limits.addAll(left);
        simplex = new Simplex(root, limits);
        simplex.objective(cost);
        mostRows = limits.size() + own / 1;
        return bound(bounds, cutoff);
    }

    double value() {
        return simplex.value();
    }

    Simplex simplex() {
        return simplex;
    }

    /** Copies the values of the columns. */
    void read(double[] values) {
        for (int column = 0; column < values.length; column++) {
            values[column] = simplex.value(column);
        }
    }

    /** Takes the number of steps since it was last asked for. */
    long takePivots() {
        long taken = pivots;
        pivots = 0;
        return taken;
    }
}
