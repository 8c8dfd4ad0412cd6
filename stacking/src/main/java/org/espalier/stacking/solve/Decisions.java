package org.espalier.stacking.solve;

import java.util.Arrays;

/**
 * Which variables are decided, and between which numbers each sum is found. What follows from a limit is decided too; all of
 * it can be taken back.
 */
final class Decisions {

    private static final byte OPEN = 2;

    private final SumTable table;
    private final long[] limits;
    private final long[] widest;
    private final long[] weights;
    private final byte[] values;
    private final int[] trail;
    private final long[] lows;
    private final long[] highs;
    private final int[] waiting;
    private final boolean[] isWaiting;
    private int size;
    private int queued;
    private long weight;

    /**
     * Nothing is decided.
     *
     * @param limits how large the first sums may be; the others may be of any size
     * @param weights what each variable weighs where it is one
     */
    Decisions(SumTable table, long[] limits, long[] weights) {
        this.table = table;
        this.limits = limits;
        this.weights = weights;
        this.values = new byte[table.count()];
        this.trail = new int[table.count()];
        this.lows = new long[table.size()];
        this.highs = new long[table.size()];
        this.widest = new long[table.size()];
        this.waiting = new int[limits.length];
        this.isWaiting = new boolean[limits.length];
        Arrays.fill(values, OPEN);
        for (int sum = 0; sum < table.size(); sum++) {
            start(sum);
        }
    }

    private void start(int sum) {
        for (int term = table.start(sum); term < table.start(sum + 1); term++) {
            long coefficient = table.coefficient(term);
            lows[sum] += Math.min(0, coefficient);
            highs[sum] += Math.max(0, coefficient);
            widest[sum] = Math.max(widest[sum], Math.abs(coefficient));
        }
        if (sum < limits.length) {
            await(sum);
        }
    }

    private void await(int sum) {
        if (!isWaiting[sum]) {
            isWaiting[sum] = true;
            waiting[queued++] = sum;
        }
    }

    /** Decides a variable that is open. */
    void decide(int variable, int value) {
        values[variable] = (byte) value;
        trail[size++] = variable;
        weight += value * weights[variable];
        for (int place = table.from(variable); place < table.from(variable + 1); place++) {
            long change = value == 0 ? -table.factor(place) : table.factor(place);
            int sum = table.sum(place);
            if (change < 0) {
                highs[sum] += change;
            } else {
                lows[sum] += change;
                if (sum < limits.length) {
                    await(sum);
                }
            }
        }
    }

    /** Takes back what was decided after so many decisions. */
    void undo(int to) {
        while (queued > 0) {
            isWaiting[waiting[--queued]] = false;
        }
        while (size > to) {
            undo();
        }
    }

    private void undo() {
        int variable = trail[--size];
        int value = values[variable];
        values[variable] = OPEN;
        weight -= value * weights[variable];
        for (int place = table.from(variable); place < table.from(variable + 1); place++) {
            long change = value == 0 ? -table.factor(place) : table.factor(place);
            if (change < 0) {
                highs[table.sum(place)] -= change;
            } else {
                lows[table.sum(place)] -= change;
            }
        }
    }

    /** Decides what follows from the limits; false where one cannot hold any more. */
    boolean follow() {
        while (queued > 0) {
            int sum = waiting[--queued];
            isWaiting[sum] = false;
            long room = limits[sum] - lows[sum];
            if (room < 0) {
                return false;
            }
            if (widest[sum] > room) {
                narrow(sum, room);
            }
        }
        return true;
    }

    /** Decides each variable of a sum that would take more than there is room. */
    void narrow(int sum, long room) {
        for (int term = table.start(sum); term < table.start(sum + 1); term++) {
            long coefficient = table.coefficient(term);
            if (Math.abs(coefficient) > room && isOpen(table.variable(term))) {
                decide(table.variable(term), coefficient > 0 ? 0 : 1);
            }
        }
    }

    /** Decides each variable of a sum without which more would be lost than may be. */
    void keep(int sum, long spare) {
        for (int term = table.start(sum); term < table.start(sum + 1); term++) {
            long coefficient = table.coefficient(term);
            if (Math.abs(coefficient) > spare && isOpen(table.variable(term))) {
                decide(table.variable(term), coefficient > 0 ? 1 : 0);
            }
        }
    }

    /** Whether a variable is not decided. */
    boolean isOpen(int variable) {
        return values[variable] == OPEN;
    }

    /** Zero or one where it is decided, else another number. */
    int value(int variable) {
        return values[variable];
    }

    /** How many variables are decided. */
    int size() {
        return size;
    }

    /** What all that is one weighs. */
    long weight() {
        return weight;
    }

    /** What a variable weighs. */
    long weight(int variable) {
        return weights[variable];
    }

    /** The smallest number that a sum can be. */
    long low(int sum) {
        return lows[sum];
    }

    /** The largest number that a sum can be. */
    long high(int sum) {
        return highs[sum];
    }

    /** The largest coefficient of a sum, whatever its sign. */
    long widest(int sum) {
        return widest[sum];
    }

    /** Whether two sums are limited, and by the same number. */
    boolean haveOneLimit(int sum, int other) {
        return Math.max(sum, other) < limits.length && limits[sum] == limits[other];
    }

    /** The sums. */
    SumTable table() {
        return table;
    }
}
