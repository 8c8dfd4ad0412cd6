package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.List;

/** Sets of uses of which any two are apart, or one lies within the other; they form a tree. Larger sets are added first. */
final class Laminar {

    private final List<UseSet> sets = new ArrayList<>();
    private final Numbers parents = new Numbers();

    /** Adds a set. */
    void add(UseSet set) {
        int parent = -1;
        for (int other = 0; other < sets.size(); other++) {
            parent = sets.get(other).uses().intersects(set.uses()) ? other : parent;
        }
        sets.add(set);
        parents.add(parent);
    }

    /** How many sets there are. */
    int size() {
        return sets.size();
    }

    /** A set; those around it have smaller numbers. */
    UseSet set(int number) {
        return sets.get(number);
    }

    /** The smallest set around a set; below zero where there is none. */
    int parent(int number) {
        return parents.at(number);
    }

    /** The smallest set in which a use is; below zero where there is none. */
    int around(int use) {
        for (int number = sets.size() - 1; number >= 0; number--) {
            if (sets.get(number).uses().get(use)) {
                return number;
            }
        }
        return -1;
    }
}
