package org.espalier.stacking.solve;

/**
 * A sum that a programme keeps from the first item that changes it to the last, cut off wherever more makes no difference.
 *
 * <p>What makes a difference is told by how much the items still to come can add or take away.
 */
final class Digit {

    /** In place of a bound that is not there; sums stay far from it. */
    static final long NONE = Long.MAX_VALUE / 8;

    private enum Kind {
        /** Must not rise above its most. */
        LIMIT,
        /** Counts up to its most. */
        FILL,
        /** Is met from its least to its most. */
        WINDOW
    }

    private final Kind kind;
    private final long least;
    private final long most;

    private int first = Integer.MAX_VALUE;
    private int last = -1;
    private long offset;
    private long top;
    private int shift;

    private Digit(Kind kind, long least, long most) {
        this.kind = kind;
        this.least = least;
        this.most = most;
    }

    /** A sum that must hold. */
    static Digit limit(long most) {
        return new Digit(Kind.LIMIT, -NONE, most);
    }

    /** A sum that counts up to a cap, with no negative coefficient. */
    static Digit fill(long cap) {
        return new Digit(Kind.FILL, -NONE, cap);
    }

    /** A sum that is met within a window; a missing end is told by {@link #NONE}, above or below zero. */
    static Digit window(long least, long most) {
        return new Digit(Kind.WINDOW, least, most);
    }

    /** A sum that is never cut off. */
    static Digit free() {
        return new Digit(Kind.FILL, -NONE, NONE);
    }

    /** Whether sums above the upper bound are forbidden. */
    boolean isLimit() {
        return kind == Kind.LIMIT;
    }

    /** Up to here all sums are alike when at most so much can still be added. */
    long low(long rise) {
        return switch (kind) {
            case LIMIT -> most - rise;
            case FILL -> -NONE;
            case WINDOW -> windowLow(rise);
        };
    }

    private long windowLow(long rise) {
        if (least != -NONE) {
            return least - rise - 1;
        }
        return most == NONE ? 0 : most - rise;
    }

    /** From here all sums are alike when so much, told below zero, can still be taken away. */
    long high(long fall) {
        return switch (kind) {
            case LIMIT -> most - fall;
            case FILL -> most;
            case WINDOW -> windowHigh(fall);
        };
    }

    private long windowHigh(long fall) {
        if (most != NONE) {
            return most - fall + 1;
        }
        return least == -NONE ? 0 : least - fall;
    }

    /** Notes that a step changes it. */
    void touch(int step) {
        first = Math.min(first, step);
        last = Math.max(last, step);
    }

    /** Keeps it open until a step. */
    void keepUntil(int step) {
        last = Math.max(last, step);
    }

    /** Notes between which numbers it is found between two steps. */
    void range(long from, long to) {
        offset = Math.min(offset, from);
        top = Math.max(top, to);
    }

    /** Notes where it stands in a state. */
    void place(int at) {
        shift = at;
    }

    /** The first step that changes it. */
    int first() {
        return first;
    }

    /** The step after which it is closed. */
    int last() {
        return last;
    }

    /** Whether no step changes it. */
    boolean isIdle() {
        return last < 0;
    }

    /** The smallest number it takes, zero or less. */
    long offset() {
        return offset;
    }

    /** How many numbers there are from the smallest to the largest it takes. */
    long width() {
        return top - offset + 1;
    }

    /** How many bits it needs in a state. */
    int bits() {
        return Whole.bits(top - offset);
    }

    /** Its lowest bit in a state. */
    int shift() {
        return shift;
    }

    /** Its bits, moved down to the lowest. */
    long mask() {
        int bits = bits();
        return bits == 0 ? 0 : -1L >>> (Long.SIZE - bits);
    }
}
