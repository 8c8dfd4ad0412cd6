package org.espalier.stacking.solve;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The outlooks of all steps at given prices. */
final class Prospect {

    private final Plan plan;
    private final Outlooks outlooks;
    private final Tables tables;
    private final long[] prices;
    private final long toll;
    private final long[] cells;
    private final long start;

    /** The outlooks at some prices. */
    Prospect(Plan plan, Outlooks outlooks, long[] prices, long toll) {
        this(plan, outlooks, prices, toll, null);
    }

    private Prospect(Plan plan, Outlooks outlooks, long[] prices, long toll, @Nullable Prospect known) {
        this.plan = plan;
        this.outlooks = outlooks;
        this.tables = outlooks.tables();
        this.prices = prices;
        this.toll = toll;
        this.cells = known == null ? tables.cells() : known.cells.clone();
        giveBack();
        look(known);
        this.start = sum();
    }

    /** The outlooks at other prices: only what lies before an item with another price is worked out again. */
    Prospect at(long[] others, long otherToll) {
        return new Prospect(plan, outlooks, others, otherToll, this);
    }

    private void look(@Nullable Prospect known) {
        boolean[] isNew = new boolean[outlooks.digits()];
        for (int step = plan.steps() - 1; step >= 0; step--) {
            int item = plan.item(step);
            int[] touched = plan.touched(step);
            boolean isOther = known == null || known.toll != toll || known.prices[item] != prices[item];
            for (int place = 0; place < touched.length; place++) {
                isNew[touched[place]] |= isOther;
                boolean isOne = tables.before(step)[place] != Tables.NONE && touched[place] != outlooks.ofToll();
                if (isOne && isNew[touched[place]]) {
                    look(step, place);
                }
            }
        }
    }

    /** Works out what lies before a step from what lies behind it. */
    private void look(int step, int place) {
        int digit = plan.touched(step)[place];
        int offset = (int) plan.digit(digit).offset();
        int from = tables.before(step)[place] + offset;
        int size = outlooks.size(digit);
        Moves moves = outlooks.moves(step, place);
        Arrays.fill(cells, from, from + size, Long.MAX_VALUE);
        for (int move = 0; move < moves.size(); move++) {
            lower(from, size, step, place, moves.amount(move), moves.weight(move, prices[plan.item(step)], toll));
        }
    }

    /** What is given back for what the limit with a toll still allows: the same before each step. */
    private void giveBack() {
        int digit = outlooks.ofToll();
        if (digit >= 0) {
            long offset = plan.digit(digit).offset();
            int from = tables.first(digit);
            for (long value = offset; value < offset + outlooks.size(digit); value++) {
                cells[from + (int) value] = toll * (value - outlooks.mostOfToll());
            }
        }
    }

    private void lower(int from, int size, int step, int place, long amount, long weight) {
        long low = tables.lows(step)[place];
        long high = tables.highs(step)[place];
        long offset = plan.digit(plan.touched(step)[place]).offset();
        int behind = tables.behind(step)[place];
        if (low == offset && amount >= 0 && high == offset + size - 1) {
            rise(from, behind + (int) offset, size, amount, weight);
            return;
        }
        for (int i = 0; i < size; i++) {
            long value = Math.max(low, Math.min(high, i + offset + amount));
            cells[from + i] = Math.min(cells[from + i], cells[behind + (int) value] + weight);
        }
    }

    /** The usual case: a sum that only grows, and is cut off at the end of the table only. */
    private void rise(int from, int behind, int size, long amount, long weight) {
        int inner = (int) Math.max(0, size - amount);
        int shift = behind - from + (int) Math.min(size, amount);
        for (int i = from; i < from + inner; i++) {
            cells[i] = Math.min(cells[i], cells[i + shift] + weight);
        }
        long full = cells[behind + size - 1] + weight;
        for (int i = from + inner; i < from + size; i++) {
            cells[i] = Math.min(cells[i], full);
        }
    }

    private long sum() {
        long sum = outlooks.fixed();
        for (int digit = 0; digit < outlooks.digits(); digit++) {
            sum += tables.first(digit) == Tables.NONE ? 0 : cells[tables.first(digit)];
        }
        for (long price : prices) {
            sum -= price;
        }
        return sum;
    }

    /** The price of each item. */
    long[] prices() {
        return prices.clone();
    }

    /** The price of each unit of the limit that may have one. */
    long toll() {
        return toll;
    }

    /** What no answer weighs less than. */
    long start() {
        return start;
    }

    /** What claims would take, each claim doing what is best for it alone. */
    Takers takers() {
        Takers takers = new Takers(prices.length);
        long[] values = new long[outlooks.digits()];
        for (int step = 0; step < plan.steps(); step++) {
            int[] behind = tables.behind(step);
            for (int place = 0; place < behind.length; place++) {
                int digit = plan.touched(step)[place];
                if (behind[place] != Tables.NONE && digit != outlooks.ofToll()) {
                    takers.add(plan.item(step), outlooks.moves(step, place), moved(step, place, values, digit));
                }
            }
        }
        return takers;
    }

    /** Moves a digit in the best way; which that is. */
    private int moved(int step, int place, long[] values, int digit) {
        Moves moves = outlooks.moves(step, place);
        long low = tables.lows(step)[place];
        long high = tables.highs(step)[place];
        int behind = tables.behind(step)[place];
        long price = prices[plan.item(step)];
        long from = values[digit];
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int move = 0; move < moves.size(); move++) {
            long value = Math.max(low, Math.min(high, from + moves.amount(move)));
            long weight = cells[behind + (int) value] + moves.weight(move, price, toll);
            if (weight < least) {
                least = weight;
                best = move;
                values[digit] = value;
            }
        }
        return best;
    }

    /** The outlook of a step. */
    Outlook at(int step) {
        return new Outlook(tables, step, cells, prices[plan.item(step)]);
    }
}
