package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.model.Allocation;
import org.espalier.stacking.model.Item;
import org.espalier.stacking.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Finds the least shortfall where items give the same amount to every leaf they fit.
 *
 * <p>The bound lets items be split. Where the best split solution splits none, it is a solution; else one of the split
 * items is tried in each of its leaves. As nothing here is harmed by one more item, every item may be used; what turns
 * out not to be needed is left out in the end.
 */
final class BranchAndBound {

    private final Problem problem;
    private final SearchBudget budget;
    private @Nullable Placing best;

    private BranchAndBound(Problem problem, SearchBudget budget) {
        this.problem = problem;
        this.budget = budget;
    }

    /** Whether all leaves count in one unit, each item gives all of its leaves the same, and no two exclude each other. */
    static boolean fits(Problem problem) {
        boolean oneUnit =
                problem.leaves().stream().map(leaf -> leaf.unit()).distinct().count() <= 1;
        boolean noGroups = problem.bundles().stream().allMatch(bundle -> bundle.size() == 1);
        return oneUnit && noGroups && problem.items().stream().allMatch(BranchAndBound::givesTheSame);
    }

    private static boolean givesTheSame(Item item) {
        return item.leaves().stream()
                        .filter(amount -> amount.signum() > 0)
                        .distinct()
                        .count()
                <= 1;
    }

    static Allocation solve(Problem problem, SearchBudget budget) throws TooLargeException {
        BranchAndBound search = new BranchAndBound(problem, budget);
        search.explore(Placing.free(problem));
        Placing best = search.best;
        return best == null ? Allocation.empty() : best.withoutSurplus().allocation();
    }

    private void explore(Placing node) throws TooLargeException {
        budget.spend(1L + (long) problem.items().size() * problem.leaves().size());
        Split split = Split.of(problem, node);
        if (best != null && split.shortfall().isAtLeast(best.leafShortfall())) {
            return;
        }
        keep(split.rounded());
        Optional<Integer> item = split.splitItem();
        if (item.isPresent()) {
            for (Placing child : children(node, item.orElseThrow(), split)) {
                explore(child);
            }
        }
    }

    private void keep(Placing candidate) {
        Rational known = best == null ? null : best.leafShortfall();
        if (known == null || candidate.leafShortfall().compareTo(known) < 0) {
            best = candidate;
        }
    }

    private List<Placing> children(Placing node, int item, Split split) {
        List<Placing> children = new ArrayList<>();
        for (int leaf : split.leavesByFlow(item)) {
            children.add(node.with(item, leaf));
        }
        return children;
    }
}
