package org.espalier.stacking.solve.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The limits as the simplex method sees them, cuts included, and what it proves about a part of the search. */
final class Relaxation {

    private static final long NOTHING_LEFT = Long.MAX_VALUE;
    private static final int CUT_ROUNDS = Integer.getInteger("cr", 20);

    private final List<Limit> limits;
    private final SafeBound safe;
    private final long[] cost;
    private final List<Facet> facets;
    private Simplex simplex;
    private long pivots;

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

    /** Cuts off what can be cut off, as long as the bound rises. The cuts hold within the root. */
    long cut(Bounds root, Bounds bounds, long bound, long cutoff) {
        int own = limits.size();
        long best = cut(this::facets, Integer.getInteger("cr", 60), Double.parseDouble(System.getProperty("tol", "3e-4")), root, bounds, bound, cutoff);
        if (limits.size() == own || Boolean.getBoolean("both")) {
            best = cut(this::roundings, CUT_ROUNDS, 1e-3, root, bounds, best, cutoff);
        }
        return best > cutoff || limits.size() == own ? best : Math.max(best, dropIdle(own, root, bounds, cutoff));
    }

    private long cut(
            java.util.function.Function<Bounds, List<Limit>> source, int rounds, double enough, Bounds root, Bounds bounds, long bound, long cutoff) {
        long best = bound;
        double value = simplex.value();
        for (int round = 0, idle = 0; round < rounds && idle < 3 && best <= cutoff; round++) {
            List<Limit> cuts = source.apply(root);
            cuts.forEach(limit -> add(limit, root));
            if (Boolean.getBoolean("tell")) System.out.println("cuts " + cuts.size() + " value " + simplex.value() + " rows " + limits.size());
            best = cuts.isEmpty() ? best : Math.max(best, bound(bounds, cutoff));
            idle = simplex.value() > value + enough * (1 + Math.abs(value)) ? 0 : idle + (cuts.isEmpty() ? 3 : 1);
            value = simplex.value();
        }
        return best;
    }

    private List<Limit> facets(Bounds root) {
        double[] values = new double[cost.length];
        read(values);
        List<Limit> cuts = new ArrayList<>();
        facets.forEach(facet -> facet.cut(values).ifPresent(cuts::add));
        return cuts;
    }

    private List<Limit> roundings(Bounds root) {
        return new Rounding(limits, root, simplex).cuts();
    }

    int treeRows = -1;
    /** One round at a node. */
    long more(Bounds root, Bounds bounds, long bound, long cutoff) {
        if (treeRows < 0) treeRows = limits.size() + Integer.getInteger("tr", 200);
        if (limits.size() > treeRows || facets.isEmpty()) return bound;
        long best = bound;
        for (int r = 0; r < Integer.getInteger("trr", 1) && best <= cutoff; r++) {
        List<Limit> cuts = facets(root);
        cuts.forEach(limit -> add(limit, root));
        best = cuts.isEmpty() ? best : Math.max(best, bound(bounds, cutoff));
        if (cuts.isEmpty()) break;
        }
        return best;
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
