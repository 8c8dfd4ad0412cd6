package org.espalier.stacking.solve;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Asks whether all items that are left can be packed into leaves, so that no more than so much is lacking, and no more than
 * so much is left over, together.
 *
 * <p>Leaf after leaf is filled. Items of one amount are alike, and so are leaves with one gap. What could not be packed into
 * leaves that are all empty is remembered.
 */
final class Bins {

    /** More states cannot be told apart by one number, together with the leaf. */
    private static final long MOST_STATES = 1L << 50;

    private final long[] amounts;
    private final int[] left;
    private final long[] places;
    private final long empty;
    private final Budget budget;
    private final Set<Long> failed = new HashSet<>();
    private final long states;
    private long lacking;
    private long over;
    private boolean isOver;
    private long[] gaps = {};

    /**
     * Items that are to be packed.
     *
     * @param items what each counts
     * @param empty the gap of an empty leaf
     */
    Bins(long[] items, long empty, Budget budget) {
        this.amounts = Arrays.stream(items).distinct().sorted().toArray();
        this.left = new int[amounts.length];
        this.places = new long[amounts.length];
        this.empty = empty;
        this.budget = budget;
        for (long item : items) {
            left[Arrays.binarySearch(amounts, item)]++;
        }
        this.states = place();
        this.isOver = states > MOST_STATES;
    }

    /** Gives each amount a place in a state, which is one number; how many states there are. */
    private long place() {
        long place = 1;
        for (int i = 0; i < left.length && place <= MOST_STATES; i++) {
            places[i] = place;
            place *= left[i] + 1L;
        }
        return place;
    }

    /** How much may be lacking, and left over. */
    void allow(long mayLack, long mayBeOver) {
        lacking = mayLack;
        over = mayBeOver;
        failed.clear();
        isOver |= states > MOST_STATES / (mayLack + 1);
    }

    /** Takes an item away, as it has been placed. */
    void take(long amount) {
        left[Arrays.binarySearch(amounts, amount)]--;
    }

    /** Whether the budget is used up, or there are too many items; then no answer means anything. */
    boolean isOver() {
        return isOver;
    }

    /** Whether the items that are left can be packed into leaves with these gaps. */
    boolean canPack(long[] open) {
        gaps = open.clone();
        Arrays.sort(gaps);
        return !isOver && fill(0, lacking, over);
    }

    private boolean fill(int leaf, long mayLack, long mayBeOver) {
        if (leaf == gaps.length) {
            return state() == 0;
        }
        if (!budget.spend(1)) {
            isOver = true;
            return false;
        }
        return gaps[leaf] == empty
                ? fillEmpty(leaf, mayLack, mayBeOver)
                : add(leaf, left.length - 1, gaps[leaf], mayLack, mayBeOver);
    }

    /** Of leaves that are alike it does not matter which one takes the largest item. */
    private boolean fillEmpty(int leaf, long mayLack, long mayBeOver) {
        if (failed.contains(key(leaf, mayLack))) {
            return false;
        }
        int largest = largest();
        boolean isFilled = largest >= 0
                ? with(leaf, largest, gaps[leaf], mayLack, mayBeOver)
                : add(leaf, largest, gaps[leaf], mayLack, mayBeOver);
        if (!isFilled && !isOver) {
            failed.add(key(leaf, mayLack));
        }
        return isFilled;
    }

    /** Adds more items to a leaf, none larger than the one at a place; the larger ones first. */
    private boolean add(int leaf, int from, long gap, long mayLack, long mayBeOver) {
        for (int place = from; place >= 0; place--) {
            if (left[place] > 0 && with(leaf, place, gap, mayLack, mayBeOver)) {
                return true;
            }
        }
        boolean isEnough = gap <= mayLack && -gap <= mayBeOver;
        return isEnough && fill(leaf + 1, mayLack - Math.max(0, gap), mayBeOver - Math.max(0, -gap));
    }

    private boolean with(int leaf, int place, long gap, long mayLack, long mayBeOver) {
        long rest = gap - amounts[place];
        if (-rest > mayBeOver || isOver) {
            return false;
        }
        left[place]--;
        boolean isPacked = add(leaf, place, rest, mayLack, mayBeOver);
        left[place]++;
        return isPacked;
    }

    private int largest() {
        int largest = left.length - 1;
        while (largest >= 0 && left[largest] == 0) {
            largest--;
        }
        return largest;
    }

    private long state() {
        long state = 0;
        for (int place = 0; place < left.length; place++) {
            state += left[place] * places[place];
        }
        return state;
    }

    /** What may be left over follows from this, as all items are to be used. */
    private long key(int leaf, long mayLack) {
        return (state() * (lacking + 1) + mayLack) * gaps.length + leaf;
    }
}
