package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A problem in which items are divided: each has so many steps, and its uses for one leaf are one, two, four and so on of them.
 * What counts together lies apart or within one another: among the items, and among the places.
 *
 * <p>A place is an item at a leaf.
 */
final class PartForm {

    /** Steps are counted in numbers that hold twice as many. */
    private static final long MOST_STEPS = 1 << 20;

    private static final int MOST_BITS = 20;

    private final Problem problem;
    private final Tiers tiers;
    private final int[] placeOf;
    private final List<List<Integer>> places = new ArrayList<>();
    private final long[] steps;
    private final long[] whole;
    private final boolean[] isLimited;
    private final int[] first;
    private final PartTree items = new PartTree();
    private final PartTree uses = new PartTree();

    private PartForm(Problem problem, Tiers tiers) {
        this.problem = problem;
        this.tiers = tiers;
        this.placeOf = new int[problem.uses().size()];
        this.steps = new long[placeOf.length];
        this.whole = new long[problem.items().size()];
        this.isLimited = new boolean[whole.length];
        this.first = new int[whole.length + 1];
        for (int use = 0; use < placeOf.length; use++) {
            if (use == 0 || !isOnePlace(use - 1, use)) {
                places.add(new ArrayList<>());
                first[problem.uses().get(use).item() + 1]++;
            }
            placeOf[use] = places.size() - 1;
            places.get(placeOf[use]).add(use);
        }
        for (int item = 0; item < whole.length; item++) {
            first[item + 1] += first[item];
        }
    }

    private boolean isOnePlace(int one, int other) {
        Use use = problem.uses().get(one);
        Use next = problem.uses().get(other);
        return use.item() == next.item() && use.leaf() == next.leaf();
    }

    /** The form of a problem; empty where it has another. */
    static Optional<PartForm> of(Problem problem, Tiers tiers) {
        PartForm form = new PartForm(problem, tiers);
        return form.isDivided() && form.read() ? Optional.of(form) : Optional.empty();
    }

    private boolean isDivided() {
        return places.size() < placeOf.length && places.stream().allMatch(place -> place.size() <= MOST_BITS);
    }

    private boolean read() {
        countSteps();
        List<Row> limits = new ArrayList<>();
        for (Row row : problem.rows()) {
            if (!isWhole(row) && !isRedundant(row)) {
                limits.add(row);
            }
        }
        List<PartSet> sets = new ArrayList<>();
        return areParts() && readLimits(limits, sets) && readDemands(sets) && place(sets);
    }

    /** The last use for a place is one step, each before it twice as many as the next. */
    private void countSteps() {
        for (List<Integer> place : places) {
            for (int bit = 0; bit < place.size(); bit++) {
                steps[place.get(place.size() - 1 - bit)] = 1L << bit;
            }
        }
    }

    /** Whether a limit says nothing: by itself, or as one for an item that is used. */
    private static boolean isRedundant(Row row) {
        return Sums.largest(row.terms()) <= row.most();
    }

    /** Whether a limit says how many steps an item has. */
    private boolean isWhole(Row row) {
        Terms terms = row.terms();
        int item = terms.size() == 0 || terms.variable(0) >= placeOf.length
                ? -1
                : problem.uses().get(terms.variable(0)).item();
        if (item < 0 || isLimited[item] || terms.size() != uses(item) || unit(terms) != 1) {
            return false;
        }
        for (int place = 0; place < terms.size(); place++) {
            if (item(terms.variable(place)) != item) {
                return false;
            }
        }
        whole[item] = row.most();
        isLimited[item] = true;
        return true;
    }

    private int item(int use) {
        return problem.uses().get(use).item();
    }

    private int uses(int item) {
        int uses = 0;
        for (int place = first[item]; place < first[item + 1]; place++) {
            uses += places.get(place).size();
        }
        return uses;
    }

    /** What a step counts in a sum, the same for all; zero where it is not, or something is no step. */
    private long unit(Terms terms) {
        int[] counted = new int[places.size()];
        long unit = 0;
        for (int place = 0; place < terms.size(); place++) {
            int use = terms.variable(place);
            if (use >= placeOf.length || terms.coefficient(place) % steps[use] != 0) {
                return 0;
            }
            long own = terms.coefficient(place) / steps[use];
            unit = unit == 0 ? own : unit;
            if (own != unit) {
                return 0;
            }
            counted[placeOf[use]]++;
        }
        for (int place = 0; place < counted.length; place++) {
            if (counted[place] > 0 && counted[place] < places.get(place).size()) {
                return 0;
            }
        }
        return Math.max(0, unit);
    }

    /** Whether the uses of each item weigh in proportion to their steps, and each item has as many as it can be used. */
    private boolean areParts() {
        for (int use = 0; use < placeOf.length; use++) {
            if (problem.uses().get(use).exceptions() > 0
                    || tiers.weight(problem.uses().get(use)) != steps[use] * weight(item(use))) {
                return false;
            }
        }
        for (int item = 0; item < whole.length; item++) {
            for (int place = first[item]; place < first[item + 1] && !isLimited[item]; place++) {
                whole[item] += (1L << places.get(place).size()) - 1;
            }
            if ((first[item] < first[item + 1] && !isSpent(item)) || whole[item] > MOST_STEPS) {
                return false;
            }
        }
        return LongStream.of(whole).sum() <= MOST_STEPS;
    }

    /** Whether an item has steps, and none of them is for nothing: what weighs nothing is used wherever it may be. */
    private boolean isSpent(int item) {
        return whole[item] == 1 || (whole[item] > 1 && weight(item) > 0);
    }

    private boolean readLimits(List<Row> limits, List<PartSet> sets) {
        for (Row row : limits) {
            long unit = unit(row.terms());
            if (unit == 0) {
                return false;
            }
            sets.add(new PartSet(placesOf(row.terms()), Math.floorDiv(row.most(), unit), 0, 0));
        }
        return true;
    }

    private boolean readDemands(List<PartSet> sets) {
        for (Node part : Tree.parts(problem.root())) {
            if (!(part instanceof Node.Leaf leaf)
                    || !readDemand(problem.demands().get(leaf.demand()), sets)) {
                return false;
            }
        }
        return true;
    }

    private boolean readDemand(Demand demand, List<PartSet> sets) {
        boolean plain =
                demand.isProportional() && !demand.isWaived() && demand.parts().size() == 1;
        if (!plain) {
            return false;
        }
        Terms terms = demand.parts().get(0).terms();
        long unit = unit(terms);
        if (terms.size() == 0) {
            return true;
        }
        if (unit == 0 || demand.least() % unit != 0 || demand.parts().get(0).cap() < demand.least()) {
            return false;
        }
        sets.add(new PartSet(
                placesOf(terms), Long.MAX_VALUE, demand.least() / unit, tiers.unmet() / demand.least() * unit));
        return true;
    }

    private BitSet placesOf(Terms terms) {
        BitSet set = new BitSet();
        for (int place = 0; place < terms.size(); place++) {
            set.set(placeOf[terms.variable(place)]);
        }
        return set;
    }

    private boolean place(List<PartSet> sets) {
        sets.sort(Comparator.comparingInt((PartSet set) -> set.places().cardinality())
                .reversed());
        for (PartSet set : sets) {
            if (!isOfItems(set.places()) && !uses.add(set)) {
                return false;
            }
        }
        for (PartSet set : sets) {
            if (isOfItems(set.places()) && !items.add(set)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a set has all places of an item, or none. */
    private boolean isOfItems(BitSet set) {
        for (int item = 0; item < whole.length; item++) {
            int inside = set.get(first[item], first[item + 1]).cardinality();
            if (inside > 0 && inside < first[item + 1] - first[item]) {
                return false;
            }
        }
        return true;
    }

    /** What a step of an item weighs, beside the item; nothing where it has none. */
    long weight(int item) {
        if (first[item] == first[item + 1]) {
            return 0;
        }
        List<Integer> place = places.get(first[item]);
        return tiers.weight(problem.uses().get(place.get(place.size() - 1)));
    }

    /** What it weighs that an item is used at all. */
    long fixed(int item) {
        return tiers.weight(problem.items().get(item));
    }

    /** How many steps an item has; zero where it has no use. */
    int steps(int item) {
        return Math.toIntExact(whole[item]);
    }

    int items() {
        return whole.length;
    }

    int places() {
        return places.size();
    }

    /** The first place of an item; that of the number of items is the number of places. */
    int first(int item) {
        return first[item];
    }

    /** The item of a place. */
    int itemOf(int place) {
        return item(places.get(place).get(0));
    }

    /** The most steps that can be used for a place. */
    int most(int place) {
        return (int) Math.min(whole[itemOf(place)], (1L << places.get(place).size()) - 1);
    }

    /** The sets of all places of some items. */
    PartTree ofItems() {
        return items;
    }

    /** The other sets. */
    PartTree ofPlaces() {
        return uses;
    }

    /** The uses that are so many steps at each place. */
    List<Integer> uses(int[] amounts) {
        List<Integer> made = new ArrayList<>();
        for (int place = 0; place < amounts.length; place++) {
            for (int use : places.get(place)) {
                if ((amounts[place] & steps[use]) != 0) {
                    made.add(use);
                }
            }
        }
        return made;
    }

    /** Whether there are so many steps, and none of them is too many. */
    boolean isAllowed(int[] amounts) {
        for (int item = 0; item < whole.length; item++) {
            if (IntStream.range(first[item], first[item + 1])
                            .map(place -> amounts[place])
                            .sum()
                    > whole[item]) {
                return false;
            }
        }
        return IntStream.range(0, amounts.length).allMatch(place -> amounts[place] <= most(place))
                && isAllowed(items, amounts)
                && isAllowed(uses, amounts);
    }

    private static boolean isAllowed(PartTree tree, int[] amounts) {
        return IntStream.range(0, tree.size())
                .allMatch(set -> sum(tree.set(set), amounts) <= tree.set(set).most());
    }

    private static long sum(PartSet set, int[] amounts) {
        return set.places().stream().mapToLong(place -> amounts[place]).sum();
    }

    /** What so many steps at each place weigh, less what they gain. */
    long value(int[] amounts) {
        long value = -gained(amounts);
        for (int item = 0; item < whole.length; item++) {
            long used = 0;
            for (int place = first[item]; place < first[item + 1]; place++) {
                used += amounts[place];
            }
            value += used == 0 ? 0 : used * weight(item) + fixed(item);
        }
        return value;
    }

    /** What the steps at each place gain. */
    long gained(int[] amounts) {
        return gained(items, amounts) + gained(uses, amounts);
    }

    private static long gained(PartTree tree, int[] amounts) {
        long gained = 0;
        for (int set = 0; set < tree.size(); set++) {
            gained += tree.set(set).gained(sum(tree.set(set), amounts));
        }
        return gained;
    }
}
