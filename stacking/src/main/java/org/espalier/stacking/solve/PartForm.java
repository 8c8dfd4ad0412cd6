package org.espalier.stacking.solve;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A problem in which items are divided: each has so many steps, and its uses for one leaf are one, two, four and so on of them.
 * What counts together lies apart or within one another: among the items, and among the places, which are items at leaves.
 *
 * <p>A division says how many steps are used at each place. Of each item it weighs a share for every step, and beside that
 * something as soon as it is used at all.
 */
final class PartForm {

    private final Problem problem;
    private final Tiers tiers;
    private final PartPlaces places;
    private final long[] whole;
    private final PartTree ofItems;
    private final PartTree ofPlaces;

    private PartForm(Problem problem, Tiers tiers, PartPlaces places, PartReader reader) {
        this.problem = problem;
        this.tiers = tiers;
        this.places = places;
        this.whole = reader.whole();
        this.ofItems = reader.ofItems();
        this.ofPlaces = reader.ofPlaces();
    }

    /** The form of a problem; empty where it has another. */
    static Optional<PartForm> of(Problem problem) {
        return PartPlaces.of(problem).flatMap(places -> Tiers.of(problem).flatMap(tiers -> of(problem, tiers, places)));
    }

    private static Optional<PartForm> of(Problem problem, Tiers tiers, PartPlaces places) {
        PartReader reader = new PartReader(problem, tiers, places);
        return reader.reads() ? Optional.of(new PartForm(problem, tiers, places, reader)) : Optional.empty();
    }

    /** What a step of an item weighs, beside the item; nothing where it has none. */
    long weight(int item) {
        if (first(item) == first(item + 1)) {
            return 0;
        }
        List<Integer> uses = places.uses(first(item));
        return tiers.weight(problem.uses().get(uses.get(uses.size() - 1)));
    }

    /** What it weighs that an item is used at all. */
    long fixed(int item) {
        return tiers.weight(problem.items().get(item));
    }

    /** How hard it is: where no item costs something as a whole, only the ways to break ties are no flow. */
    Fragment fragment() {
        return problem.items().stream().allMatch(item -> item.cost() == 0) ? Fragment.P10 : Fragment.H;
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
        return places.first(item);
    }

    /** The item of a place. */
    int itemOf(int place) {
        return places.itemOf(place);
    }

    /** The most steps that can be used for a place. */
    int most(int place) {
        return (int) Math.min(whole[itemOf(place)], places.most(place));
    }

    /** The sets of all places of some items. */
    PartTree ofItems() {
        return ofItems;
    }

    /** The other sets. */
    PartTree ofPlaces() {
        return ofPlaces;
    }

    /** The uses that are so many steps at each place. */
    List<Integer> uses(int[] amounts) {
        return places.uses(amounts);
    }

    /** Whether an item has so many steps, and a place, and no limit is broken. */
    boolean isAllowed(int[] amounts) {
        return IntStream.range(0, items()).allMatch(item -> used(item, amounts) <= whole[item])
                && IntStream.range(0, amounts.length).allMatch(place -> amounts[place] <= most(place))
                && ofItems.isAllowed(amounts)
                && ofPlaces.isAllowed(amounts);
    }

    /** How many steps of an item are used. */
    int used(int item, int[] amounts) {
        int used = 0;
        for (int place = first(item); place < first(item + 1); place++) {
            used += amounts[place];
        }
        return used;
    }

    /** What so many steps at each place weigh, less what they gain; below zero where they gain more. */
    long value(int[] amounts) {
        long value = -gained(amounts);
        for (int item = 0; item < whole.length; item++) {
            long used = used(item, amounts);
            value += used == 0 ? 0 : used * weight(item) + fixed(item);
        }
        return value;
    }

    /** By how much less is lacking with so many steps at each place. */
    long gained(int[] amounts) {
        return ofItems.gained(amounts) + ofPlaces.gained(amounts);
    }
}
