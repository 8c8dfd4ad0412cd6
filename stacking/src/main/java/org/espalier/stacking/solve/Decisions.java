package org.espalier.stacking.solve;

import java.util.Arrays;

/**
 * Which variables are decided, and between which numbers each sum is found. What follows from the limits is decided too; all
 * of it can be taken back.
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
    private final Agenda agenda;
    private int size;
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
        this.values = new byte[table.variables()];
        this.trail = new int[table.variables()];
        this.lows = new long[table.sums()];
        this.highs = new long[table.sums()];
        this.widest = new long[table.sums()];
        this.agenda = new Agenda(limits.length);
        Arrays.fill(values, OPEN);
        for (int sum = 0; sum < table.sums(); sum++) {
            range(sum);
        }
        for (int limit = 0; limit < limits.length; limit++) {
            agenda.add(limit);
        }
    }

    private void range(int sum) {
        for (int term = table.start(sum); term < table.start(sum + 1); term++) {
            long coefficient = table.coefficient(term);
            lows[sum] += Math.min(0, coefficient);
            highs[sum] += Math.max(0, coefficient);
            widest[sum] = Math.max(widest[sum], Math.abs(coefficient));
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
                raise(sum, change);
            }
        }
    }

    private void raise(int sum, long change) {
        lows[sum] += change;
        if (sum < limits.length) {
            agenda.add(sum);
        }
    }

    /** Takes back what was decided after so many decisions. */
    void undo(int to) {
        agenda.clear();
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

    /** Decides what follows from the limits; false where one of them cannot hold any more. */
    boolean follow() {
        while (!agenda.isEmpty()) {
            int sum = agenda.take();
            long room = limits[sum] - lows[sum];
            if (room < 0) {
                return false;
            }
            narrow(sum, room);
        }
        return true;
    }

    /** Decides each variable of a sum that would take more than there is room. */
    void narrow(int sum, long room) {
        if (widest[sum] > room) {
            decideWide(sum, room, 0);
        }
    }

    /** Decides each variable of a sum without which more would be lost than may be. */
    void keep(int sum, long spare) {
        if (widest[sum] > spare) {
            decideWide(sum, spare, 1);
        }
    }

    private void decideWide(int sum, long room, int value) {
        for (int term = table.start(sum); term < table.start(sum + 1); term++) {
            long coefficient = table.coefficient(term);
            if (Math.abs(coefficient) > room && isOpen(table.variable(term))) {
                decide(table.variable(term), coefficient > 0 ? value : 1 - value);
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
