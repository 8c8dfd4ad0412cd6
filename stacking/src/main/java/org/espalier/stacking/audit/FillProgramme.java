package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.model.Allocation;
import org.espalier.stacking.model.Item;
import org.espalier.stacking.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A dynamic programme over how far each demand is filled, cut off at what it asks for.
 *
 * <p>Bundle after bundle, it tries every item for every leaf, and none; what lies behind a state is worked out once.
 * The best way on is that with the least shortfall, then the fewest credits, then the fewest items; among equal ones the
 * first in canonical order is taken. The answer is exact; the number of states is bounded.
 */
final class FillProgramme {

    /** Deeper than this the search, which goes one call down for each bundle, would need too much stack. */
    private static final int MOST_ITEMS = 2_000;

    private final Problem problem;
    private final List<List<Item>> bundles;
    private final FillSpace space;
    private final SearchBudget budget;
    private final List<Map<Long, Value>> known = new ArrayList<>();

    private FillProgramme(Problem problem, SearchBudget budget) throws TooLargeException {
        this.problem = problem;
        this.bundles = problem.bundles();
        this.space = new FillSpace(problem);
        this.budget = budget;
        bundles.forEach(bundle -> known.add(new HashMap<>()));
    }

    static Allocation solve(Problem problem, SearchBudget budget) throws TooLargeException {
        if (problem.items().size() > MOST_ITEMS) {
            throw new TooLargeException();
        }
        return new FillProgramme(problem, budget).solve();
    }

    private Allocation solve() throws TooLargeException {
        Value best = best(0, 0);
        TreeMap<String, String> leafOf = new TreeMap<>();
        long state = 0;
        for (int stage = 0; stage < bundles.size(); stage++) {
            Step step = best(stage, state).step();
            if (step.item() != null) {
                leafOf.put(step.item().id(), problem.leaves().get(step.leaf()).id());
            }
            state = step.next();
        }
        return new Allocation(leafOf, best.shortfall(), best.size());
    }

    private Value best(int stage, long state) throws TooLargeException {
        if (stage == bundles.size()) {
            return new Value(space.shortfall(state), Rational.ZERO, 0, Step.unused(state));
        }
        Value remembered = known.get(stage).get(state);
        if (remembered != null) {
            return remembered;
        }
        Value best = null;
        for (Step step : steps(stage, state)) {
            budget.spend(1);
            Value value = best(stage + 1, step.next()).after(step);
            best = best == null || value.isBetterThan(best) ? value : best;
        }
        Value found = Objects.requireNonNull(best);
        known.get(stage).put(state, found);
        return found;
    }

    private List<Step> steps(int stage, long state) {
        List<Step> steps = new ArrayList<>();
        for (Item item : bundles.get(stage)) {
            for (int leaf = 0; leaf < problem.leaves().size(); leaf++) {
                if (item.fits(leaf)) {
                    steps.add(new Step(item, leaf, space.filled(state, item, leaf)));
                }
            }
        }
        steps.add(Step.unused(state));
        return steps;
    }

    /** One way on from a state: an item for a leaf, or nothing. */
    private record Step(@Nullable Item item, int leaf, long next) {

        static Step unused(long state) {
            return new Step(null, -1, state);
        }
    }

    /** The best that lies behind a state, and the first step towards it. */
    private record Value(Rational shortfall, Rational size, int items, Step step) {

        Value after(Step step) {
            return step.item() == null
                    ? new Value(shortfall, size, items, step)
                    : new Value(shortfall, size.plus(step.item().size()), items + 1, step);
        }

        boolean isBetterThan(Value other) {
            int order = shortfall.compareTo(other.shortfall);
            if (order == 0) {
                order = size.compareTo(other.size);
            }
            return order == 0 ? items < other.items : order < 0;
        }
    }
}
