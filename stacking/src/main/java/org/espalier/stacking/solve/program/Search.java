package org.espalier.stacking.solve.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Branch and bound over a programme. One search may be asked for one sum after another, each within the best values of
 * those before it.
 *
 * <p>The open node with the least bound is taken up next, or a newer one that is hardly worse; from there it goes down, child
 * by child, until nothing is left. Nodes in which values as good as the best may hide are kept: the search for the next sum
 * begins there. Nothing is drawn by lot, so the same questions get the same answers.
 */
public final class Search {

    private static final int ROUNDS = 4;

    /** One in so many nodes is a place to look ahead from. */
    private static final int DIVE_EACH = 64;

    /** In one of so many nodes what can be cut off is cut off. */
    private static final int CUT_EACH = 4;

    private static final long NOTHING_LEFT = Long.MAX_VALUE;

    private final Program program;
    private final Propagation propagation;
    private final Relaxation relaxation;
    private final Branching branching;
    private final Probing probing;
    private final Bounds root;
    private final Bounds bounds;
    private final double[] values;
    private OpenNodes open = new OpenNodes();
    private List<OpenNode> starts = List.of(OpenNode.root());
    private List<OpenNode> kept = new ArrayList<>();
    private Limit objective = new Limit(new int[0], new long[0], 0);
    private long opened;
    private long looks;
    private long cuttable;
    private long last;
    private int ties;
    private double above;
    private boolean isPossible;

    /**
     * A search over a programme.
     *
     * @param zeros columns that are zero for all that follows
     */
    public Search(Program program, List<Integer> zeros) {
        this.program = program;
        root = program.bounds();
        zeros.forEach(column -> root.narrow(column, 0, 0));
        List<Limit> limits = program.copyOfLimits();
        isPossible = new Propagation(program.columns(), limits).all(root);
        bounds = root.copy();
        List<Window> windows = Windows.of(limits, root);
        if (isPossible) {
            limits.replaceAll(limit -> Tightening.of(limit, root));
            limits.removeIf(limit -> limit.greatest(root) <= limit.most);
        }
        propagation = new Propagation(program.columns(), limits);
        relaxation = new Relaxation(root, limits, windows);
        branching = new Branching(program.columns());
        probing = new Probing(relaxation, branching);
        values = new double[program.columns()];
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

    /** Whether nothing at once excludes that a column has a value. */
    public boolean mayBe(int column, long value) {
        return starts.stream().anyMatch(start -> isOpen(start, column, value));
    }

    private boolean isOpen(OpenNode start, int column, long value) {
        bounds.load(root);
        start.apply(bounds);
        bounds.narrow(column, value, value);
        return propagation.run(bounds);
    }

    /** Limits a sum for all that follows. */
    public void atMost(long most, Sum sum) {
        Limit limit = program.limit(most, sum);
        propagation.add(limit);
        isPossible = isPossible && propagation.all(root);
        if (limit.greatest(root) > most) {
            relaxation.add(limit, root);
        }
    }

    /**
     * Looks for values whose sum is at most so much, better and better ones, as the goal asks for.
     *
     * @param nodes the largest number of nodes to look at
     * @return a number below which there is no value of interest; {@link Long#MAX_VALUE} where none is left
     */
    public long minimise(Sum sum, long most, Goal goal, long nodes) {
        return minimise(sum, most, goal, nodes, 0);
    }

    /**
     * The same, for a sum that will be limited to the best value found; what is as good as the best is kept in mind, so that
     * what follows need not begin anew.
     */
    public long minimiseForGood(Sum sum, long most, Goal goal) {
        return minimise(sum, most, goal, Long.MAX_VALUE, 1);
    }

    private long minimise(Sum sum, long most, Goal goal, long nodes, int beyond) {
        objective = program.limit(most, sum);
        objective.most = Math.min(most, objective.greatest(root)) + beyond;
        ties = beyond;
        last = nodes > Long.MAX_VALUE / 4 ? Long.MAX_VALUE : opened + 2 * nodes;
        relaxation.objective(objective);
        branching.forget();
        propagation.objective(objective);
        long bound = isPossible && objective.least(root) <= cutoff() ? run(goal) : NOTHING_LEFT;
        propagation.objective(new Limit(new int[0], new long[0], 0));
        return bound;
    }

    /** The largest value of interest. */
    private long cutoff() {
        return objective.most - ties;
    }

    private long run(Goal goal) {
        begin();
        while (open.isAny()) {
            OpenNode node = open.take(cutoff());
            if (node.bound > cutoff()) {
                keep(node, node.bound);
            } else if (!dive(node, goal)) {
                return open.isAny() ? open.bound() : NOTHING_LEFT;
            }
        }
        kept.removeIf(node -> node.bound > objective.most);
        if (ties > 0) {
            beginWith(kept);
        }
        return NOTHING_LEFT;
    }

    private void begin() {
        open = new OpenNodes();
        kept = new ArrayList<>();
        long least = objective.least(root);
        for (int start = 0; start < starts.size(); start++) {
            open.add(starts.get(start).again(least, start));
        }
    }

    /** What follows begins at these nodes; where there is one, its decisions are made for good. */
    private void beginWith(List<OpenNode> nodes) {
        starts = nodes;
        if (nodes.size() == 1) {
            nodes.get(0).apply(root);
            isPossible = isPossible && propagation.run(root);
            starts = List.of(OpenNode.root());
        }
    }

    private void keep(OpenNode node, long bound) {
        if (ties > 0 && bound <= objective.most) {
            kept.add(node.again(bound, 0));
        }
    }

    /** Goes down from a node until nothing is left there; false where the budget is used up. */
    private boolean dive(OpenNode from, Goal goal) {
        bounds.load(root);
        from.apply(bounds);
        Optional<OpenNode> next = Optional.of(from);
        while (next.isPresent()) {
            OpenNode node = next.orElseThrow();
            if (!goal.spend(1 + relaxation.takePivots()) || opened >= last) {
                open.add(node.again(node.bound, 0));
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
        if (bound <= cutoff()) {
            relaxation.read(values);
            objective.most = Math.min(cutoff(), look(node, goal)) + ties;
        }
        above = relaxation.value();
        int column = bound > cutoff() ? -1 : probing.choose(values, bounds, cutoff());
        if (column < 0) {
            keep(node, bound);
            return Optional.empty();
        }
        return split(node, column, bound);
    }

    /** What the node proves; above the cutoff where nothing is left. */
    private long bound(OpenNode node, Goal goal) {
        long bound = node.bound;
        for (int round = 0; round < ROUNDS; round++) {
            if (!propagation.run(bounds)) {
                return NOTHING_LEFT;
            }
            bound = Math.max(bound, relaxation.bound(bounds, cutoff()));
            if (round == 0) {
                bound = learn(node, bound, goal);
            }
            if (bound > cutoff() || !narrow()) {
                return bound;
            }
        }
        return propagation.run(bounds) ? bound : NOTHING_LEFT;
    }

    private long learn(OpenNode node, long bound, Goal goal) {
        if (!node.isStart()) {
            branching.learn(node.column(), node.isUp(root), node.distance, relaxation.value() - node.value);
        }
        if (isFirst(node)) {
            return relaxation.cut(root, bounds, bound, cutoff(), goal);
        }
        return bound <= cutoff() && ++cuttable % CUT_EACH == 0
                ? relaxation.cutHere(root, bounds, bound, cutoff(), goal)
                : bound;
    }

    /** Whether a search begins here, and only here. */
    private boolean isFirst(OpenNode node) {
        return node.isStart() && starts.size() == 1;
    }

    private boolean narrow() {
        relaxation.narrow(bounds, objective.most);
        return bounds.hasChanges();
    }

    private long look(OpenNode node, Goal goal) {
        if (Branching.isWhole(values)) {
            return goal.offer(values);
        }
        if (isFirst(node) || ++looks % DIVE_EACH == 0) {
            dive(goal);
        }
        return node.isStart() || opened % 16 == 0 ? goal.suggest(values) : cutoff();
    }

    /** Looks ahead for something good, and comes back. */
    private void dive(Goal goal) {
        double[] found = values.clone();
        if (new Dive(propagation, relaxation, goal, bounds).reaches(found, cutoff())) {
            objective.most = Math.min(cutoff(), goal.offer(found)) + ties;
        }
        relaxation.bound(bounds, cutoff());
    }

    /** Splits at a column; one half is left open, the other one is what comes next. */
    private Optional<OpenNode> split(OpenNode node, int column, long bound) {
        double value = Math.min((double) bounds.high[column], Math.max((double) bounds.low[column], values[column]));
        long below = Math.min((long) Math.floor(value), bounds.high[column] - 1);
        OpenNode down = node.child(column, bounds.low[column], below, ++opened, bound, above, value - below);
        OpenNode up = node.child(column, below + 1, bounds.high[column], ++opened, bound, above, below + 1 - value);
        boolean isUp = value - below >= 0.5;
        open.addNewest(isUp ? down : up);
        return Optional.of(isUp ? up : down);
    }
}
