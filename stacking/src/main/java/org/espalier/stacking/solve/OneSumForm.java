package org.espalier.stacking.solve;

import java.util.List;
import java.util.Optional;

/** A problem with one demand that counts the only use of every item, and limits of nothing but the same sum. */
final class OneSumForm {

    private final Problem problem;
    private final Tiers tiers;
    private final Demand demand;
    private final Terms terms;
    private final long unit;
    private final Claim claim;
    private final long[] before;
    private long limit = Long.MAX_VALUE;
    private long top;
    private boolean isFilled;

    private OneSumForm(Problem problem, Tiers tiers) {
        this.problem = problem;
        this.tiers = tiers;
        this.demand = problem.demands().get(0);
        this.terms = demand.parts().get(0).terms();
        this.unit = Sums.unit(terms);
        this.claim = new Claim(
                demand,
                new int[1],
                new long[] {unit},
                new long[] {demand.parts().get(0).cap()},
                tiers);
        this.before = new long[terms.size() + 1];
        for (int item = 0; item < terms.size(); item++) {
            before[item + 1] = before[item] + amount(item);
        }
    }

    /** The form of a problem; empty where it has another, or is too large. */
    static Optional<OneSumForm> of(Problem problem) {
        return asksOnce(problem) && isUsedOnce(problem) && areLimitsLong(problem)
                ? Tiers.of(problem).flatMap(tiers -> of(problem, tiers))
                : Optional.empty();
    }

    private static Optional<OneSumForm> of(Problem problem, Tiers tiers) {
        try {
            OneSumForm form = new OneSumForm(problem, tiers);
            return form.isRising() && form.readRows() ? Optional.of(form.bounded()) : Optional.empty();
        } catch (ArithmeticException tooLarge) {
            return Optional.empty();
        }
    }

    private static boolean asksOnce(Problem problem) {
        return problem.demands().size() == 1
                && problem.demands().get(0).parts().size() == 1
                && problem.unions().isEmpty()
                && isLeaf(Tree.parts(problem.root()));
    }

    private static boolean isLeaf(List<Node> parts) {
        return parts.size() == 1 && parts.get(0) instanceof Node.Leaf;
    }

    /** Whether each item has one use, and the demand counts them all. */
    private static boolean isUsedOnce(Problem problem) {
        int items = problem.items().size();
        if (problem.uses().size() != items
                || problem.demands().get(0).parts().get(0).terms().size() != items) {
            return false;
        }
        for (int item = 0; item < items; item++) {
            if (problem.uses().get(item).item() != item) {
                return false;
            }
        }
        return true;
    }

    /** Whether no limit that says something is of a part of the sum, which is seen by its length. */
    private static boolean areLimitsLong(Problem problem) {
        for (Row row : problem.rows()) {
            if (row.terms().size() < problem.items().size() && Sums.largest(row.terms()) > row.most()) {
                return false;
            }
        }
        return true;
    }

    private boolean isRising() {
        return Sums.smallest(terms) == 0;
    }

    private boolean readRows() {
        for (Row row : problem.rows()) {
            if (Sums.largest(row.terms()) > row.most()) {
                long own = Sums.unit(row.terms());
                if (!isLike(row.terms(), own)) {
                    return false;
                }
                limit = Math.min(limit, Math.floorDiv(row.most(), own));
            }
        }
        return true;
    }

    /** Whether other terms count the same, each in its unit. */
    private boolean isLike(Terms other, long otherUnit) {
        if (other.size() != terms.size()) {
            return false;
        }
        for (int place = 0; place < terms.size(); place++) {
            if (other.variable(place) != terms.variable(place)
                    || other.coefficient(place) / otherUnit != amount(place)) {
                return false;
            }
        }
        return true;
    }

    /** Works out from where on all sums are alike: where nothing is limited, and more is never worse. */
    private OneSumForm bounded() {
        isFilled = limit == Long.MAX_VALUE && demand.most() == Long.MAX_VALUE;
        top = Math.min(before[terms.size()], isFilled ? full() : limit);
        return this;
    }

    private long full() {
        return Whole.ceil(Math.max(0, Math.min(demand.parts().get(0).cap(), demand.least())), unit);
    }

    private long amount(int item) {
        return terms.coefficient(item) / unit;
    }

    /** The problem. */
    Problem problem() {
        return problem;
    }

    /** How many items there are. */
    int items() {
        return terms.size();
    }

    /** The only use of an item. */
    Use use(int item) {
        return problem.uses().get(item);
    }

    /** The largest sum that need be told from others. */
    long top() {
        return top;
    }

    /** What all items before one count together. */
    long before(int item) {
        return before[item];
    }

    /** The sum after an item is taken; above the top where it may not be. */
    long after(long sum, int item) {
        long after = sum + amount(item);
        return isFilled ? Math.min(after, top) : after;
    }

    /** What it weighs that the sum is what it is. */
    long weight(long sum) {
        return claim.plainWeight(sum);
    }

    /** What it weighs that a use is made. */
    long weight(Use use) {
        return tiers.weight(problem.items().get(use.item())) + tiers.weight(use);
    }
}
