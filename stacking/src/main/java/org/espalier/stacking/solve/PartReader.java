package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Reads what is limited and what is asked for in a problem in which items are divided: how many steps each item has, and the
 * sets of places that count together.
 */
final class PartReader {

    /** A network has an arc for each place, and room for all steps; of more of them a flow takes too long. */
    private static final long MOST_STEPS = 1 << 20;

    private final Problem problem;
    private final Tiers tiers;
    private final PartPlaces places;
    private final long[] whole;
    private final boolean[] isLimited;
    private final List<PartSet> sets = new ArrayList<>();
    private final PartTree ofItems = new PartTree();
    private final PartTree ofPlaces = new PartTree();

    PartReader(Problem problem, Tiers tiers, PartPlaces places) {
        this.problem = problem;
        this.tiers = tiers;
        this.places = places;
        this.whole = new long[problem.items().size()];
        this.isLimited = new boolean[whole.length];
    }

    /** Whether the problem has the form. */
    boolean reads() {
        List<Row> limits = new ArrayList<>();
        for (Row row : problem.rows()) {
            if (!isWhole(row) && !isRedundant(row)) {
                limits.add(row);
            }
        }
        return areParts() && haveSteps() && readLimits(limits) && readDemands() && areNested();
    }

    /** How many steps each item has. */
    long[] whole() {
        return whole;
    }

    /** The sets of all places of some items. */
    PartTree ofItems() {
        return ofItems;
    }

    /** The other sets. */
    PartTree ofPlaces() {
        return ofPlaces;
    }

    /** Whether a limit never binds. */
    private static boolean isRedundant(Row row) {
        return Sums.largest(row.terms()) <= row.most();
    }

    /** Whether a limit says how many steps an item has; then that is noted. */
    private boolean isWhole(Row row) {
        int item = itemOf(row.terms());
        if (item < 0 || isLimited[item] || places.unit(row.terms()) != 1) {
            return false;
        }
        whole[item] = row.most();
        isLimited[item] = true;
        return true;
    }

    /** The item of which a sum has all uses, and no others; below zero where there is none. */
    private int itemOf(Terms terms) {
        int item = terms.size() == 0 ? -1 : item(terms.variable(0));
        for (int place = 1; place < terms.size(); place++) {
            item = item(terms.variable(place)) == item ? item : -1;
        }
        return item >= 0 && terms.size() == places.usesOf(item) ? item : -1;
    }

    private int item(int variable) {
        return variable < problem.uses().size() ? problem.uses().get(variable).item() : -1;
    }

    /** Whether the uses of each item weigh in proportion to their steps. */
    private boolean areParts() {
        for (int use = 0; use < problem.uses().size(); use++) {
            Use made = problem.uses().get(use);
            if (made.exceptions() > 0 || tiers.weight(made) != places.steps(use) * weight(made.item())) {
                return false;
            }
        }
        return true;
    }

    /** What the last use for the first place of an item weighs, which is one step. */
    private long weight(int item) {
        List<Integer> uses = places.uses(places.first(item));
        return tiers.weight(problem.uses().get(uses.get(uses.size() - 1)));
    }

    /** Whether each item has a number of steps, those that can be used where no limit says how many; not too many in all. */
    private boolean haveSteps() {
        for (int item = 0; item < whole.length; item++) {
            for (int place = places.first(item); place < places.first(item + 1) && !isLimited[item]; place++) {
                whole[item] += places.most(place);
            }
            if (!isSpent(item) || whole[item] > MOST_STEPS) {
                return false;
            }
        }
        return LongStream.of(whole).sum() <= MOST_STEPS;
    }

    /** Whether an item has no use, or steps none of which is for nothing: what weighs nothing is used wherever it may be. */
    private boolean isSpent(int item) {
        return places.first(item) == places.first(item + 1)
                || whole[item] == 1
                || (whole[item] > 1 && weight(item) > 0);
    }

    private boolean readLimits(List<Row> limits) {
        for (Row row : limits) {
            long unit = places.unit(row.terms());
            if (unit == 0) {
                return false;
            }
            sets.add(new PartSet(places.of(row.terms()), Math.floorDiv(row.most(), unit), 0, 0));
        }
        return true;
    }

    private boolean readDemands() {
        for (Node part : Tree.parts(problem.root())) {
            boolean isRead =
                    part instanceof Node.Leaf leaf && reads(problem.demands().get(leaf.demand()));
            if (!isRead) {
                return false;
            }
        }
        return true;
    }

    private boolean reads(Demand demand) {
        boolean isPlain =
                demand.isProportional() && !demand.isWaived() && demand.parts().size() == 1;
        return isPlain && reads(demand, demand.parts().get(0));
    }

    /** What nothing fills lacks the same in every answer. */
    private boolean reads(Demand demand, Part part) {
        long unit = places.unit(part.terms());
        boolean isFilled = part.terms().size() > 0;
        if (isFilled && (unit == 0 || demand.least() % unit != 0 || part.cap() < demand.least())) {
            return false;
        }
        if (isFilled) {
            long gain = tiers.unmet() / demand.least() * unit;
            sets.add(new PartSet(places.of(part.terms()), Long.MAX_VALUE, demand.least() / unit, gain));
        }
        return true;
    }

    /** Whether the sets of items lie apart or within one another, and so do the others. */
    private boolean areNested() {
        sets.sort(Comparator.comparingInt((PartSet set) -> set.places().cardinality())
                .reversed());
        for (PartSet set : sets) {
            PartTree tree = isOfItems(set.places()) ? ofItems : ofPlaces;
            if (!tree.add(set)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a set has all places of an item, or none. */
    private boolean isOfItems(BitSet set) {
        for (int item = 0; item < whole.length; item++) {
            int inside = set.get(places.first(item), places.first(item + 1)).cardinality();
            if (inside > 0 && inside < places.first(item + 1) - places.first(item)) {
                return false;
            }
        }
        return true;
    }
}
