package org.espalier.stacking.solve.program;

import java.util.List;
import java.util.Optional;

/** Closes the tree of a programme that no whole numbers fulfil. */
public final class Disproof {

    private static final long[] SCALES = {1, 2, 3, 4, 5, 6, 8, 10, 12, 24, 60, 120, 840, 1 << 16, 1 << 24};

    private final Simplex simplex;
    private final SafeBound safe;
    private final Branching branching;
    private final Bounds bounds;
    private final List<Limit> limits;
    private int left;

    /** A part of the tree. */
    public sealed interface Tree {}

    /**
     * A column that is zero or one.
     *
     * @param column the column
     * @param zero where it is zero
     * @param one where it is one
     */
    public record Split(int column, Tree zero, Tree one) implements Tree {}

    /**
     * Limits that contradict each other.
     *
     * @param factors a factor for each limit, none negative
     */
    public record Leaf(List<Long> factors) implements Tree {}

    private Disproof(Program program, int leaves) {
        safe = new SafeBound(program.columns());
        branching = new Branching(program.columns());
        bounds = program.bounds();
        left = leaves;
        limits = program.copyOfLimits();
        simplex = new Simplex(bounds, limits);
    }

    /** The closed tree; empty where it would have more leaves, or where some whole numbers fulfil the programme. */
    public static Optional<Tree> of(Program program, int leaves) {
        Disproof disproof = new Disproof(program, leaves);
        disproof.simplex.objective(new long[program.columns()]);
        return disproof.close();
    }

    private Optional<Tree> close() {
        Simplex.Outcome outcome = simplex.solve(bounds, Double.POSITIVE_INFINITY);
        Optional<Tree> leaf = outcome == Simplex.Outcome.INFEASIBLE ? leaf(simplex.ray()) : Optional.empty();
        return leaf.isPresent() ? leaf : split();
    }

    private Optional<Tree> leaf(double[] ray) {
        for (long scale : SCALES) {
            Optional<List<Long>> factors = safe.contradiction(limits, ray, scale, bounds);
            if (factors.isPresent()) {
                return left-- > 0 ? factors.map(Leaf::new) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Tree> split() {
        int column = left > 0 ? branching.chooseBinary(simplex, bounds) : -1;
        if (column < 0) {
            return Optional.empty();
        }
        Optional<Tree> zero = closed(column, 0);
        Optional<Tree> one = zero.flatMap(tree -> closed(column, 1));
        return one.map(tree -> new Split(column, zero.orElseThrow(), tree));
    }

    private Optional<Tree> closed(int column, long value) {
        bounds.low[column] = value;
        bounds.high[column] = value;
        Optional<Tree> tree = close();
        bounds.low[column] = 0;
        bounds.high[column] = 1;
        return tree;
    }
}
