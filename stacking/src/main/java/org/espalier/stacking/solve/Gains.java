package org.espalier.stacking.solve;

import java.util.List;
import java.util.Optional;

/**
 * How much less is lacking by each use of a problem in which each use helps by itself: no demand has enough even by all uses
 * together, and nothing is limited but that some items are used once.
 */
final class Gains {

    private final Problem problem;
    private final long[] gains;
    private final boolean[] isExclusive;
    private final int[] uses;

    private Gains(Problem problem) {
        this.problem = problem;
        this.gains = new long[problem.uses().size()];
        this.isExclusive = new boolean[problem.items().size()];
        this.uses = new int[isExclusive.length];
        for (Use use : problem.uses()) {
            uses[use.item()]++;
        }
    }

    /** The gains; empty where uses do not help by themselves, or the numbers are too large. */
    static Optional<Gains> of(Problem problem) {
        List<Node> parts = Tree.parts(problem.root());
        if (!areOpen(problem, parts)) {
            return Optional.empty();
        }
        try {
            Gains gains = new Gains(problem);
            return gains.readDemands(parts) && gains.readRows() ? Optional.of(gains) : Optional.empty();
        } catch (ArithmeticException tooLarge) {
            return Optional.empty();
        }
    }

    private static boolean areOpen(Problem problem, List<Node> parts) {
        for (Node part : parts) {
            if (!(part instanceof Node.Leaf leaf) || !isOpen(problem.demands().get(leaf.demand()))) {
                return false;
            }
        }
        return true;
    }

    private boolean readDemands(List<Node> parts) {
        long units = 1;
        for (Node part : parts) {
            long least = problem.demands().get(((Node.Leaf) part).demand()).least();
            units = Math.multiplyExact(units / Whole.gcd(units, least), least);
        }
        for (Node part : parts) {
            Demand demand = problem.demands().get(((Node.Leaf) part).demand());
            if (!add(demand.parts().get(0).terms(), units / demand.least())) {
                return false;
            }
        }
        return true;
    }

    /** Whether each use makes the shortfall smaller, and nothing is cut off. */
    private static boolean isOpen(Demand demand) {
        if (!demand.isProportional() || demand.isWaived() || demand.parts().size() != 1) {
            return false;
        }
        Part part = demand.parts().get(0);
        return Sums.largest(part.terms()) <= Math.min(demand.least(), part.cap());
    }

    private boolean add(Terms terms, long weight) {
        for (int place = 0; place < terms.size(); place++) {
            if (terms.variable(place) >= gains.length) {
                return false;
            }
            long gain = Math.multiplyExact(terms.coefficient(place), weight);
            gains[terms.variable(place)] = Math.addExact(gains[terms.variable(place)], gain);
        }
        return true;
    }

    private boolean readRows() {
        for (Row row : problem.rows()) {
            if (Sums.largest(row.terms()) > row.most() && !isExclusion(row)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a limit says that an item is used once. */
    private boolean isExclusion(Row row) {
        Terms terms = row.terms();
        int item = row.most() == 1 ? item(terms.variable(0)) : Variables.SHARED;
        for (int place = 0; place < terms.size(); place++) {
            if (item(terms.variable(place)) != item || terms.coefficient(place) != 1) {
                return false;
            }
        }
        if (item == Variables.SHARED || terms.size() != uses[item]) {
            return false;
        }
        isExclusive[item] = true;
        return true;
    }

    private int item(int variable) {
        return variable < gains.length ? problem.uses().get(variable).item() : Variables.SHARED;
    }

    /** Whether the item of a use is used once. */
    boolean isExclusive(int use) {
        return isExclusive[problem.uses().get(use).item()];
    }

    /** Adds, of several uses of one item, the one that gains most; then that with fewest exceptions; then the smallest; then the first. */
    void addBest(int first, int end, List<Integer> made) {
        int best = first;
        for (int use = first + 1; use < end; use++) {
            best = isBetter(use, best) ? use : best;
        }
        if (gains[best] > 0) {
            made.add(best);
        }
    }

    private boolean isBetter(int use, int other) {
        Use one = problem.uses().get(use);
        Use two = problem.uses().get(other);
        if (gains[use] != gains[other]) {
            return gains[use] > gains[other];
        }
        return one.exceptions() == two.exceptions() ? one.size() < two.size() : one.exceptions() < two.exceptions();
    }

    /** Adds all uses of one item, or none where none gains anything; false where only some of them gain something. */
    boolean addAll(int first, int end, List<Integer> made) {
        int before = made.size();
        for (int use = first; use < end; use++) {
            if (gains[use] > 0) {
                made.add(use);
            }
        }
        return made.size() == before || made.size() - before == end - first;
    }
}
