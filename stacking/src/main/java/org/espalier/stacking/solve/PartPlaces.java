package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The places of a problem in which items are divided. A place is an item at a leaf. Its uses are steps of the item: the last
 * one is one step, and each before it twice as many as the next.
 */
final class PartPlaces {

    private static final int MOST_BITS = 20;

    private final List<Use> uses;
    private final int[] placeOf;
    private final List<List<Integer>> places = new ArrayList<>();
    private final int[] first;

    private PartPlaces(Problem problem) {
        this.uses = problem.uses();
        this.placeOf = new int[uses.size()];
        this.first = new int[problem.items().size() + 1];
        for (int use = 0; use < placeOf.length; use++) {
            if (use == 0 || !isOnePlace(uses.get(use - 1), uses.get(use))) {
                places.add(new ArrayList<>());
                first[uses.get(use).item() + 1]++;
            }
            placeOf[use] = places.size() - 1;
            places.get(placeOf[use]).add(use);
        }
        for (int item = 1; item < first.length; item++) {
            first[item] += first[item - 1];
        }
    }

    /** The places of a problem; empty where no item is divided, or one into too many steps. */
    static Optional<PartPlaces> of(Problem problem) {
        return isDivided(problem.uses())
                ? Optional.of(new PartPlaces(problem)).filter(PartPlaces::areFine)
                : Optional.empty();
    }

    private static boolean isDivided(List<Use> uses) {
        for (int use = 1; use < uses.size(); use++) {
            if (isOnePlace(uses.get(use - 1), uses.get(use))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOnePlace(Use one, Use next) {
        return one.item() == next.item() && one.leaf() == next.leaf();
    }

    private boolean areFine() {
        return places.stream().allMatch(place -> place.size() <= MOST_BITS);
    }

    /** How many places there are. */
    int size() {
        return places.size();
    }

    /** The first place of an item; that of the number of items is the number of places. */
    int first(int item) {
        return first[item];
    }

    /** The item of a place. */
    int itemOf(int place) {
        return uses.get(places.get(place).get(0)).item();
    }

    /** The uses for a place; the last one is one step. */
    List<Integer> uses(int place) {
        return places.get(place);
    }

    /** How many steps all uses for a place are together. */
    long most(int place) {
        return (1L << places.get(place).size()) - 1;
    }

    /** How many uses an item has. */
    int usesOf(int item) {
        int all = 0;
        for (int place = first[item]; place < first[item + 1]; place++) {
            all += places.get(place).size();
        }
        return all;
    }

    /** How many steps a use is. */
    long steps(int use) {
        List<Integer> own = places.get(placeOf[use]);
        return 1L << (own.get(own.size() - 1) - use);
    }

    /** The places in a sum. */
    BitSet of(Terms terms) {
        BitSet set = new BitSet();
        for (int place = 0; place < terms.size(); place++) {
            set.set(placeOf[terms.variable(place)]);
        }
        return set;
    }

    /** What a step counts in a sum, the same for all; zero where it is not, or where the sum has other variables. */
    long unit(Terms terms) {
        long unit = terms.size() == 0 ? 0 : unit(terms, 0);
        for (int place = 1; place < terms.size(); place++) {
            if (unit(terms, place) != unit) {
                return 0;
            }
        }
        return unit > 0 && areWhole(terms) ? unit : 0;
    }

    private long unit(Terms terms, int place) {
        int use = terms.variable(place);
        boolean isStep = use < placeOf.length && terms.coefficient(place) % steps(use) == 0;
        return isStep ? terms.coefficient(place) / steps(use) : 0;
    }

    /** Whether a sum has all uses for a place, or none. */
    private boolean areWhole(Terms terms) {
        int[] counted = new int[size()];
        for (int place = 0; place < terms.size(); place++) {
            counted[placeOf[terms.variable(place)]]++;
        }
        for (int place = 0; place < counted.length; place++) {
            if (counted[place] > 0 && counted[place] < places.get(place).size()) {
                return false;
            }
        }
        return true;
    }

    /** The uses that are so many steps at each place. */
    List<Integer> uses(int[] amounts) {
        List<Integer> made = new ArrayList<>();
        for (int place = 0; place < amounts.length; place++) {
            for (int use : places.get(place)) {
                if ((amounts[place] & steps(use)) != 0) {
                    made.add(use);
                }
            }
        }
        return made;
    }
}
