package org.espalier.stacking.solve;

/** Whole numbers: divisors and widths. */
final class Whole {

    private Whole() {}

    /** The largest number that divides both; that of zero and another is the other. */
    static long gcd(long a, long b) {
        long x = Math.abs(a);
        long y = Math.abs(b);
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }

    /** How many bits the numbers from zero to this one need. */
    static int bits(long largest) {
        return Long.SIZE - Long.numberOfLeadingZeros(largest);
    }

    /** The quotient, rounded up. */
    static long ceil(long number, long divisor) {
        return -Math.floorDiv(-number, divisor);
    }
}
