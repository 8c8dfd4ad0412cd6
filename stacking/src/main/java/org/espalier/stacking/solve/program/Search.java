package org.espalier.stacking.solve.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Branch and bound over a programme. One search may be asked for one sum after another; it keeps its basis.
 *
 * <p>The open node with the least bound is taken up next; from there it goes down, child by child, until nothing is left.
 * Nothing is drawn by lot, so the same questions get the same answers.
 */
public final class Search {

    private static final int ROUNDS = 4;

    private final Program program;
    private final Propagation propagation;
    private final Simplex simplex;
    private final SafeBound safe;
    private final Branching branching;
    private final List<Limit> limits = new ArrayList<>();
    private final Bounds root;
    private final Bounds bounds;
    private final double[] values;
    private long[] cost;
    private Limit objective;
    private PriorityQueue<OpenNode> open = new PriorityQueue<>();
    private long opened;
    private long last;
    private boolean isPossible;

    /** A search over a programme, to which nothing may be added any more but through the search. */
    public Search(Program program) {
        this.program = program;
        propagation = new Propagation(program);
        simplex = new Simplex(program);
        safe = new SafeBound(program.columns());
        branching = new Branching(program.columns());
        root = program.bounds();
        bounds = root.copy();
        values = new double[program.columns()];
        cost = new long[program.columns()];
        objective = new Limit(new int[0], new long[0], 0);
        for (int number = 0; number < program.limits(); number++) {
            limits.add(program.limit(number));
        }
        isPossible = propagation.all(root);
    }

    /** Remembers the bounds; run later, the answer forgets what was narrowed since. */
    public Runnable mark() {
        Bounds before = root.copy();
        boolean was = isPossible;
        return () -> {
            root.load(before);
            isPossible = was;
        };
    }

    /** Narrows a column for all that follows. */
    public void narrow(int column, long from, long to) {
        root.narrow(column, from, to);
        isPossible = isPossible && propagation.run(root);
    }

    /** Whether a column has one value left. */
    public boolean isFixed(int column) {
        return root.isFixed(column);
    }

    /** Limits a sum for all that follows. */
    public void atMost(long most, Sum sum) {
        Limit limit = program.limit(most, sum);
        propagation.add(limit);
        isPossible = isPossible && propagation.all(root);
        if (!limit.isFixed(root)) {
            limits.add(limit);
            simplex.add(limit, program.bounds());
        }
    }

    /**
     * Looks for values whose sum is at most so much, better and better ones, as the goal asks for.
     *
     * @param nodes the largest number of nodes to look at
     * @return a number below which there is no value of interest; {@link Long#MAX_VALUE} where none is left
     */
    public long minimise(Sum sum, long most, Goal goal, long nodes) {
        objective = program.limit(most, sum);
        objective.most = Math.min(most, objective.greatest(root));
        last = nodes > Long.MAX_VALUE / 4 ? Long.MAX_VALUE : opened + 2 * nodes;
        cost = new long[program.columns()];
        for (int place = 0; place < objective.size(); place++) {
            cost[objective.columns[place]] = objective.coefficients[place];
        }
        simplex.objective(cost);
        branching.forget();
        propagation.objective(objective);
        long bound = isPossible ? run(goal) : Long.MAX_VALUE;
        propagation.objective(new Limit(new int[0], new long[0], 0));
        return bound;
    }

    private long run(Goal goal) {
        open = new PriorityQueue<>();
        open.add(OpenNode.root(objective.least(root)));
        while (!open.isEmpty() && open.element().bound <= objective.most) {
            if (!dive(open.remove(), goal)) {
                return open.element().bound;
            }
        }
        return Long.MAX_VALUE;
    }

    /** Goes down from a node until nothing is left there; false where the budget is used up. */
    private boolean dive(OpenNode from, Goal goal) {
        bounds.load(root);
        from.apply(bounds);
        Optional<OpenNode> next = Optional.of(from);
        while (next.isPresent()) {
            OpenNode node = next.orElseThrow();
            if (!goal.spend(1) || opened >= last) {
                open.add(node);
                return false;
            }
            node.applyLast(bounds);
            next = expand(node, goal);
        }
        return true;
    }

    /** Closes a node, or splits it and goes on with one half. */
    private Optional<OpenNode> expand(OpenNode node, Goal goal) {
        long bound = bound(node, goal);
        if (bound > objective.most) {
            return Optional.empty();
        }
        objective.most = Math.min(objective.most, look(node, goal));
        int column = bound > objective.most ? -1 : branching.choose(simplex, bounds);
        return column < 0 ? Optional.empty() : Optional.of(split(node, column, bound));
    }

    /** What the node proves; above the cutoff where nothing is left. */
    private long bound(OpenNode node, Goal goal) {
        long bound = node.bound;
        for (int round = 0; round < ROUNDS; round++) {
            if (!propagation.run(bounds)) {
                return Long.MAX_VALUE;
            }
            bound = Math.max(bound, relax(goal));
            if (round == 0 && !node.isRoot()) {
                branching.learn(node.column(), node.isUp(root), node.distance, simplex.value() - node.value);
            }
            if (bound > objective.most || !narrow()) {
                return bound;
            }
        }
        return propagation.run(bounds) ? bound : Long.MAX_VALUE;
    }

    private boolean narrow() {
        safe.narrow(bounds, objective.most);
        return bounds.hasChanges();
    }

    private long relax(Goal goal) {
        long before = simplex.pivots();
        Simplex.Outcome outcome = simplex.solve(bounds, objective.most + 1e-6);
        goal.spend(simplex.pivots() - before);
        if (outcome == Simplex.Outcome.INFEASIBLE && safe.refutes(limits, simplex.ray(), bounds)) {
            return Long.MAX_VALUE;
        }
        return safe.least(cost, limits, simplex.multipliers(), bounds);
    }

    private long look(OpenNode node, Goal goal) {
        for (int column = 0; column < values.length; column++) {
            values[column] = simplex.value(column);
        }
        if (Branching.isWhole(values)) {
            return goal.offer(values);
        }
        return node.isRoot() || opened % 16 == 0 ? goal.suggest(values) : objective.most;
    }

    /** Splits at a column; one half is left open, the other one is what comes next. */
    private OpenNode split(OpenNode node, int column, long bound) {
        double value = Math.min(bounds.high[column], Math.max(bounds.low[column], simplex.value(column)));
        long below = Math.min((long) Math.floor(value), bounds.high[column] - 1);
        OpenNode down = node.child(column, bounds.low[column], below, ++opened, bound, simplex.value(), value - below);
        OpenNode up =
                node.child(column, below + 1, bounds.high[column], ++opened, bound, simplex.value(), below + 1 - value);
        boolean isUp = value - below >= 0.5;
        open.add(isUp ? down : up);
        return isUp ? up : down;
    }
}
