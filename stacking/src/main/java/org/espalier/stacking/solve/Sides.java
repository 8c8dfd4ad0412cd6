package org.espalier.stacking.solve;

import java.util.Arrays;
import java.util.List;

/**
 * Puts each set of uses on one of two sides so that no two sets on a side cross: overlap, and neither lies in the other.
 * Some sets can stand on the second side only.
 */
final class Sides {

    private static final int NEITHER = 0;
    private static final int FIRST = 1;
    private static final int SECOND = 2;

    private final List<UseSet> sets;
    private final int[] sides;
    private final boolean[] mayBeFirst;
    private boolean isPossible = true;

    /**
     * The sides.
     *
     * @param mayBeFirst which sets may stand on the first side
     */
    Sides(List<UseSet> sets, boolean[] mayBeFirst) {
        this.sets = sets;
        this.sides = new int[sets.size()];
        this.mayBeFirst = mayBeFirst;
        Arrays.fill(sides, NEITHER);
        for (int set = 0; set < sides.length; set++) {
            if (!mayBeFirst[set]) {
                put(set, SECOND);
            }
        }
        for (int set = 0; set < sides.length; set++) {
            if (sides[set] == NEITHER) {
                put(set, FIRST);
            }
        }
    }

    /** Puts a set on a side, and so all that it crosses on the other. */
    private void put(int set, int side) {
        if (sides[set] != NEITHER) {
            isPossible &= sides[set] == side;
            return;
        }
        sides[set] = side;
        isPossible &= side == SECOND || mayBeFirst[set];
        for (int other = 0; other < sides.length && isPossible; other++) {
            if (sets.get(set).crosses(sets.get(other))) {
                put(other, FIRST + SECOND - side);
            }
        }
    }

    /** Whether there is a side for each set. */
    boolean arePossible() {
        return isPossible;
    }

    /** Whether a set stands on the first side. */
    boolean isFirst(int set) {
        return sides[set] == FIRST;
    }
}
