package org.espalier.stacking.solve;

import java.util.List;
import java.util.Optional;

/** A problem in which every item fits every leaf, once, with the same amount, and all leaves ask for the same. */
final class PackingForm {

    private static final int FEW_USES = 64;

    private final Problem problem;
    private final long[] amounts;
    private final int leaves;
    private final long least;

    private PackingForm(Problem problem, int leaves) {
        this.problem = problem;
        this.leaves = leaves;
        this.amounts = new long[problem.items().size()];
        this.least = problem.demands().get(0).least();
    }

    /** The form of a problem; empty where it has another. */
    static Optional<PackingForm> of(Problem problem) {
        int leaves = problem.demands().size();
        int items = problem.items().size();
        boolean isSquare = problem.rows().size() == items && problem.uses().size() == items * leaves;
        if (leaves < 2 || items == 0 || !isSquare) {
            return Optional.empty();
        }
        PackingForm form = new PackingForm(problem, leaves);
        boolean isPacking = form.isPlain() && form.areExclusive() && form.areAlike() && !form.isLargeFlow();
        return isPacking ? Optional.of(form) : Optional.empty();
    }

    /** Whether there is much of it, and all items count the same: then a flow is quicker. */
    private boolean isLargeFlow() {
        boolean areEven = amounts.length * leaves > FEW_USES;
        for (long amount : amounts) {
            areEven &= amount == amounts[0];
        }
        return areEven;
    }

    private boolean isPlain() {
        for (Use use : problem.uses()) {
            if (use.exceptions() > 0 || use.size() > 0) {
                return false;
            }
        }
        List<Node> parts = Tree.parts(problem.root());
        return parts.size() == leaves && parts.stream().allMatch(Node.Leaf.class::isInstance);
    }

    private boolean areExclusive() {
        Variables variables = new Variables(problem);
        boolean[] isExclusive = new boolean[amounts.length];
        for (Row row : problem.rows()) {
            int item = variables.item(row.terms());
            boolean excludes = item != Variables.SHARED && row.most() == 1 && areOnes(row.terms());
            if (!excludes || row.terms().size() != leaves || isExclusive[item]) {
                return false;
            }
            isExclusive[item] = true;
        }
        return true;
    }

    private boolean areOnes(Terms terms) {
        for (int place = 0; place < terms.size(); place++) {
            if (terms.coefficient(place) != 1
                    || terms.variable(place) >= problem.uses().size()) {
                return false;
            }
        }
        return true;
    }

    private boolean areAlike() {
        boolean[] isAsked = new boolean[leaves];
        for (int leaf = 0; leaf < leaves; leaf++) {
            Demand demand = problem.demands().get(leaf);
            boolean isLike = demand.isProportional() && !demand.isWaived() && demand.least() == least;
            if (!isLike || demand.parts().size() != 1 || demand.parts().get(0).cap() < least || !reads(demand)) {
                return false;
            }
            int first = demand.parts().get(0).terms().variable(0);
            if (isAsked[first]) {
                return false;
            }
            isAsked[first] = true;
        }
        return true;
    }

    /** Whether a demand counts one use of each item, with the amount of the item. */
    private boolean reads(Demand demand) {
        Terms terms = demand.parts().get(0).terms();
        if (terms.size() != amounts.length || terms.variable(0) >= leaves) {
            return false;
        }
        for (int item = 0; item < amounts.length; item++) {
            long amount = terms.coefficient(item);
            amounts[item] = amounts[item] == 0 ? amount : amounts[item];
            boolean isOwn = terms.variable(item) == item * leaves + terms.variable(0);
            if (!isOwn || amounts[item] != amount || amount <= 0) {
                return false;
            }
        }
        return true;
    }

    /** What each item counts. */
    long[] amounts() {
        return amounts;
    }

    /** How many leaves there are. */
    int leaves() {
        return leaves;
    }

    /** What each leaf asks for. */
    long least() {
        return least;
    }

    /** What all items count together. */
    long total() {
        long total = 0;
        for (long amount : amounts) {
            total += amount;
        }
        return total;
    }

    /** What the smallest item counts. */
    long smallest() {
        long smallest = Long.MAX_VALUE;
        for (long amount : amounts) {
            smallest = Math.min(smallest, amount);
        }
        return smallest;
    }
}
