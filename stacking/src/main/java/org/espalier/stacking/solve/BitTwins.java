package org.espalier.stacking.solve;

import java.util.List;

/** Items of a problem of few variables that are alike in everything but their number: what is true of one is true of the other. */
final class BitTwins {

    private final BitForm form;
    private final long[] items;
    private final int[] group;
    private final int[] next;

    BitTwins(BitForm form) {
        this.form = form;
        this.items = form.items();
        this.group = new int[items.length];
        this.next = new int[items.length];
        boolean mayBe = form.rows() == 0 && form.unions().length == 0;
        for (int item = 0; item < next.length; item++) {
            next[item] = mayBe && item + 1 < next.length && areTwins(item, item + 1) ? item + 1 : -1;
            group[item] = item > 0 && next[item - 1] == item ? group[item - 1] : item;
        }
    }

    private boolean areTwins(int one, int other) {
        Item item = form.problem().items().get(one);
        Item twin = form.problem().items().get(other);
        return item.cost() == twin.cost()
                && item.size() == twin.size()
                && areLike(one, other)
                && areExcludedAlike(one, other)
                && areCountedAlike(one, other);
    }

    /** Whether the uses of both are for the same leaves, with the same exceptions and sizes. */
    private boolean areLike(int one, int other) {
        List<Use> uses = form.problem().uses();
        boolean areLike = items[one] != 0 && Long.bitCount(items[one]) == Long.bitCount(items[other]);
        for (long rest = items[one]; rest != 0 && areLike; rest &= rest - 1) {
            Use use = uses.get(Long.numberOfTrailingZeros(rest));
            Use twin = uses.get(Long.numberOfTrailingZeros(rest) + shift(one, other));
            areLike = use.leaf() == twin.leaf() && use.exceptions() == twin.exceptions() && use.size() == twin.size();
        }
        return areLike;
    }

    private boolean areExcludedAlike(int one, int other) {
        long[] excluded = form.excluded();
        for (int use = 0; use < excluded.length; use++) {
            long twin = swapped(1L << use, one, other);
            if (excluded[Long.numberOfTrailingZeros(twin)] != swapped(excluded[use], one, other)) {
                return false;
            }
        }
        return true;
    }

    private boolean areCountedAlike(int one, int other) {
        for (Demand demand : form.problem().demands()) {
            for (Part part : demand.parts()) {
                BitSum sum = new BitSum(part.terms());
                if (sum.each() == 0 || swapped(sum.mask(), one, other) != sum.mask()) {
                    return false;
                }
            }
        }
        return true;
    }

    private int shift(int one, int other) {
        return Long.numberOfTrailingZeros(items[other]) - Long.numberOfTrailingZeros(items[one]);
    }

    /** Some uses, with those of one item in place of those of the other. */
    private long swapped(long uses, int one, int other) {
        int shift = shift(one, other);
        long others = uses & ~(items[one] | items[other]);
        return others | (uses & items[one]) << shift | (uses & items[other]) >>> shift;
    }

    /** A use, and that of each item that is like its item up to here. */
    long of(int use, BitState state) {
        int item = form.problem().uses().get(use).item();
        long all = 1L << use;
        for (int twin = group[item]; twin >= 0; twin = next[twin]) {
            if (twin != item && areEven(Math.min(item, twin), Math.max(item, twin), state)) {
                all |= swapped(1L << use, Math.min(item, twin), Math.max(item, twin));
            }
        }
        return all;
    }

    private boolean areEven(int one, int other, BitState state) {
        return swapped(state.made(), one, other) == state.made() && swapped(state.open(), one, other) == state.open();
    }
}
