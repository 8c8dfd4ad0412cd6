package org.espalier.stacking.solve;

import java.util.BitSet;
import java.util.List;

/**
 * Puts each use in one of two groups: two uses of an item are of one group where they exclude each other, and else of two;
 * what counts together is of one group.
 */
final class PairSides {

    private static final int NEITHER = 0;
    private static final int FIRST = 1;
    private static final int SECOND = 2;

    private final Variables variables;
    private final long[] excluded;
    private final int[] sides;
    private final int[] waiting;
    private int size;

    PairSides(Problem problem, Variables variables) {
        this.variables = variables;
        this.excluded = new long[problem.uses().size()];
        this.sides = new int[excluded.length];
        this.waiting = new int[excluded.length];
    }

    /** Reads a limit of one item; false where it says something else than that of several uses one is made. */
    boolean read(Row row) {
        Terms terms = row.terms();
        long all = 0;
        long each = terms.coefficient(0);
        for (int place = 0; place < terms.size(); place++) {
            long mask = variables.mask(terms.variable(place));
            if (terms.coefficient(place) != each || (all & mask) != 0) {
                return false;
            }
            all |= mask;
        }
        if (each <= 0 || row.most() / each != 1) {
            return false;
        }
        exclude(terms, all);
        return true;
    }

    private void exclude(Terms terms, long all) {
        int first = variables.first(variables.item(terms));
        for (int place = 0; place < terms.size(); place++) {
            long mask = variables.mask(terms.variable(place));
            for (long left = mask; left != 0; left &= left - 1) {
                excluded[first + Long.numberOfTrailingZeros(left)] |= all & ~mask;
            }
        }
    }

    /** Whether the uses of every item fall into two groups, in each of which every two exclude each other, and no others. */
    boolean areTwo() {
        for (int use = 0; use < excluded.length; use++) {
            int item = variables.item(use);
            long all = -1L >>> (Long.SIZE - variables.uses(item));
            long group = excluded[use] | variables.mask(use);
            if (!areLike(variables.first(item), group) || !areLike(variables.first(item), all & ~group)) {
                return false;
            }
        }
        return true;
    }

    /** Whether each use of a group excludes all others of it, and no more. */
    private boolean areLike(int first, long group) {
        for (long left = group; left != 0; left &= left - 1) {
            int place = Long.numberOfTrailingZeros(left);
            if ((excluded[first + place] | 1L << place) != group) {
                return false;
            }
        }
        return true;
    }

    /** Puts all uses in groups; false where that cannot be. */
    boolean put(List<UseSet> sets) {
        boolean[] arePut = new boolean[sets.size()];
        for (int use = 0; use < sides.length; use++) {
            if (sides[use] == NEITHER) {
                put(use, FIRST);
            }
            while (size > 0) {
                int next = waiting[--size];
                if (!putItem(next) || !putSets(next, sets, arePut)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Puts a use in a group; false where it is in another. */
    private boolean put(int use, int side) {
        if (sides[use] == NEITHER) {
            sides[use] = side;
            waiting[size++] = use;
        }
        return sides[use] == side;
    }

    /** Puts the other uses of the same item. */
    private boolean putItem(int use) {
        int item = variables.item(use);
        boolean arePut = true;
        for (int other = variables.first(item); other < variables.first(item + 1); other++) {
            boolean isLike = other == use || (excluded[use] & variables.mask(other)) != 0;
            arePut &= put(other, isLike ? sides[use] : FIRST + SECOND - sides[use]);
        }
        return arePut;
    }

    /** Puts what counts together with a use. */
    private boolean putSets(int use, List<UseSet> sets, boolean[] areDone) {
        boolean arePut = true;
        for (int set = 0; set < areDone.length; set++) {
            BitSet uses = sets.get(set).uses();
            if (!areDone[set] && uses.get(use)) {
                areDone[set] = true;
                for (int other = uses.nextSetBit(0); other >= 0; other = uses.nextSetBit(other + 1)) {
                    arePut &= put(other, sides[use]);
                }
            }
        }
        return arePut;
    }

    /** Whether a use is for the second group. */
    boolean isSecond(int use) {
        return sides[use] == SECOND;
    }

    /** The uses of an item for a group. */
    long mask(int item, boolean isSecond) {
        long mask = 0;
        for (int use = variables.first(item); use < variables.first(item + 1); use++) {
            mask |= isSecond(use) == isSecond ? variables.mask(use) : 0;
        }
        return mask;
    }
}
