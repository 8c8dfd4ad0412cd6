package org.espalier.stacking.solve;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The outlooks of all steps at given prices. */
final class Prospect {

    private final Plan plan;
    private final Outlooks outlooks;
    private final long[] prices;
    private final long toll;
    private final long[] unfilled;
    private final long[][][] afters;
    private final long[][][] befores;
    private final long[][] first;
    private final long start;

    Prospect(Plan plan, Outlooks outlooks, long[] prices, long toll) {
        this.plan = plan;
        this.outlooks = outlooks;
        this.prices = prices;
        this.toll = toll;
        this.unfilled = unfilled();
        this.afters = new long[plan.steps()][][];
        this.befores = new long[plan.steps()][][];
        this.first = new long[plan.layout().sums().digits().size()][];
        for (int digit = 0; digit < first.length; digit++) {
            first[digit] = outlooks.closed(digit);
        }
        for (int step = plan.steps() - 1; step >= 0; step--) {
            look(step);
        }
        this.start = sum();
    }

    /** Notes what lies behind a step, and works out what lies before it. */
    private void look(int step) {
        int[] touched = plan.touched(step);
        afters[step] = new long[touched.length][];
        befores[step] = new long[touched.length][];
        for (int place = 0; place < touched.length; place++) {
            long[] after = first[touched[place]];
            afters[step][place] = after;
            first[touched[place]] = after.length == 0 ? after : before(step, place, after);
            befores[step][place] = first[touched[place]];
        }
    }

    private long[] before(int step, int place, long[] after) {
        if (plan.touched(step)[place] == outlooks.ofToll()) {
            return unfilled;
        }
        Moves moves = outlooks.moves(step, place);
        long price = prices[plan.item(step)];
        long[] before = new long[after.length];
        Arrays.fill(before, Long.MAX_VALUE);
        for (int move = 0; move < moves.size(); move++) {
            lower(before, after, step, place, moves.amount(move), moves.weight(move, price, toll));
        }
        return before;
    }

    /** What is given back for what the limit with a toll still allows: the same before each step. */
    private long[] unfilled() {
        if (outlooks.ofToll() < 0) {
            return new long[0];
        }
        long[] table = new long[outlooks.closed(outlooks.ofToll()).length];
        long missing = plan.digit(outlooks.ofToll()).offset() - outlooks.mostOfToll();
        for (int i = 0; i < table.length; i++) {
            table[i] = toll * (i + missing);
        }
        return table;
    }

    private void lower(long[] before, long[] after, int step, int place, long amount, long weight) {
        long low = plan.lows(step)[place];
        long high = plan.highs(step)[place];
        long offset = offset(step, place);
        if (low <= offset && amount >= 0 && high == offset + before.length - 1) {
            rise(before, after, (int) Math.min(amount, before.length), weight);
            return;
        }
        for (int i = 0; i < before.length; i++) {
            int to = place(i + offset + amount, low, high, offset, after.length);
            before[i] = Math.min(before[i], after[to] + weight);
        }
    }

    /** The usual case: a sum that only grows, and is cut off at the end of the table only. */
    private static void rise(long[] before, long[] after, int amount, long weight) {
        int inner = before.length - amount;
        for (int i = 0; i < inner; i++) {
            before[i] = Math.min(before[i], after[i + amount] + weight);
        }
        long cut = after[after.length - 1] + weight;
        for (int i = inner; i < before.length; i++) {
            before[i] = Math.min(before[i], cut);
        }
    }

    /** Where a value is found in a table once it is cut off. */
    private static int place(long value, long low, long high, long offset, int length) {
        long cut = Math.max(Math.min(value, high), low) - offset;
        return (int) Math.max(0, Math.min(length - 1L, cut));
    }

    private long offset(int step, int place) {
        return plan.digit(plan.touched(step)[place]).offset();
    }

    private long sum() {
        long sum = outlooks.fixed();
        for (int digit = 0; digit < first.length; digit++) {
            long[] table = first[digit];
            sum += table.length == 0 ? 0 : table[(int) -plan.digit(digit).offset()];
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
        long[] values = new long[first.length];
        for (int step = 0; step < plan.steps(); step++) {
            for (int place = 0; place < afters[step].length; place++) {
                long[] after = afters[step][place];
                int digit = plan.touched(step)[place];
                if (after.length > 0 && digit != outlooks.ofToll()) {
                    int move = moved(step, place, after, values, digit);
                    takers.add(plan.item(step), outlooks.moves(step, place), move);
                }
            }
        }
        return takers;
    }

    /** Moves a digit in the best way; which that is. */
    private int moved(int step, int place, long[] after, long[] values, int digit) {
        Moves moves = outlooks.moves(step, place);
        long offset = offset(step, place);
        int best = 0;
        int to = 0;
        long least = Long.MAX_VALUE;
        for (int move = 0; move < moves.size(); move++) {
            long value = values[digit] + moves.amount(move);
            int there = place(value, plan.lows(step)[place], plan.highs(step)[place], offset, after.length);
            long weight = after[there] + moves.weight(move, prices[plan.item(step)], toll);
            if (weight < least) {
                least = weight;
                best = move;
                to = there;
            }
        }
        values[digit] = to + offset;
        return best;
    }

    /** The outlook of a step. */
    Outlook at(int step) {
        int[] touched = plan.touched(step);
        long[] offsets = new long[touched.length];
        @Nullable Claim[] closed = new Claim[touched.length];
        for (int place = 0; place < touched.length; place++) {
            offsets[place] = offset(step, place);
            closed[place] = plan.digit(touched[place]).last() == step ? outlooks.claim(touched[place]) : null;
        }
        return new Outlook(befores[step], afters[step], offsets, closed, prices[plan.item(step)]);
    }
}
