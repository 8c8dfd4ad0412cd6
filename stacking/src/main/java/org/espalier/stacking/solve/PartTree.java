package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.List;

/** Sets of places of which any two are apart, or one lies within the other. Larger sets are added first. */
final class PartTree {

    private final List<PartSet> sets = new ArrayList<>();
    private final Numbers parents = new Numbers();

    /** Adds a set; false, and nothing is changed, where it lies across another. */
    boolean add(PartSet set) {
        int parent = -1;
        for (int other = 0; other < sets.size(); other++) {
            if (sets.get(other).places().intersects(set.places())) {
                if (!sets.get(other).contains(set)) {
                    return false;
                }
                parent = other;
            }
        }
        sets.add(set);
        parents.add(parent);
        return true;
    }

    /** How many sets there are. */
    int size() {
        return sets.size();
    }

    /** A set, by the order in which they were added. */
    PartSet set(int number) {
        return sets.get(number);
    }

    /** The smallest set around a set, which has a smaller number; below zero where there is none. */
    int parent(int number) {
        return parents.at(number);
    }

    /** The smallest set in which a place is; below zero where there is none. */
    int around(int place) {
        for (int number = sets.size() - 1; number >= 0; number--) {
            if (sets.get(number).places().get(place)) {
                return number;
            }
        }
        return -1;
    }

    /** Whether no set has more steps than it may. */
    boolean isAllowed(int[] amounts) {
        return sets.stream().allMatch(set -> set.sum(amounts) <= set.most());
    }

    /** What the steps at each place gain. */
    long gained(int[] amounts) {
        return sets.stream().mapToLong(set -> set.gained(set.sum(amounts))).sum();
    }

    /** What can be gained at most. */
    long gains() {
        return sets.stream().mapToLong(set -> set.gained(set.least())).sum();
    }
}
