package org.espalier.stacking.solve;

/** A sum over few variables, which are the bits of a number. */
final class BitSum {

    private final Terms terms;
    private final long mask;
    private final long each;
    private final long widest;

    /** A sum; all its variables are below 64. */
    BitSum(Terms terms) {
        long bits = 0;
        long most = 0;
        boolean areEven = terms.size() > 0 && terms.coefficient(0) > 0;
        for (int place = 0; place < terms.size(); place++) {
            bits |= 1L << terms.variable(place);
            most = Math.max(most, Math.abs(terms.coefficient(place)));
            areEven &= terms.coefficient(place) == terms.coefficient(0);
        }
        this.terms = terms;
        this.mask = bits;
        this.widest = most;
        this.each = areEven ? most : 0;
    }

    /** The variables. */
    long mask() {
        return mask;
    }

    /** What each variable counts where all count the same; else zero. */
    long each() {
        return each;
    }

    /** The largest coefficient, whatever its sign. */
    long widest() {
        return widest;
    }

    /** The smallest number it can be where some variables are one and some are open. */
    long low(long made, long open) {
        return each > 0 ? each * Long.bitCount(made & mask) : sum(made, open, -1);
    }

    /** The largest number it can be where some variables are one and some are open. */
    long high(long made, long open) {
        return each > 0 ? each * Long.bitCount((made | open) & mask) : sum(made, open, 1);
    }

    /** Adds what is one, and of what is open what has this sign. */
    private long sum(long made, long open, int sign) {
        long sum = 0;
        for (int place = 0; place < terms.size(); place++) {
            long coefficient = terms.coefficient(place);
            long counted = coefficient * sign > 0 ? made | open : made;
            sum += (counted >>> terms.variable(place) & 1) * coefficient;
        }
        return sum;
    }

    /** The variables that count more than so much. */
    long above(long most) {
        return each > 0 ? (each > most ? mask : 0) : beyond(most, 1);
    }

    /** The variables that take off more than so much. */
    long below(long most) {
        return each > 0 ? 0 : beyond(most, -1);
    }

    private long beyond(long most, int sign) {
        long found = 0;
        for (int place = 0; place < terms.size(); place++) {
            found |= terms.coefficient(place) * sign > most ? 1L << terms.variable(place) : 0;
        }
        return found;
    }
}
