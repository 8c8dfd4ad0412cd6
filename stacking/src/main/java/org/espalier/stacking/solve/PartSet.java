package org.espalier.stacking.solve;

import java.util.BitSet;

/**
 * Places whose steps are limited together, or asked for together.
 *
 * @param places the numbers of the places
 * @param most at most so many of their steps can be used; {@link Long#MAX_VALUE} where nothing is limited
 * @param least each of the first so many steps gains something; zero where nothing is asked for
 * @param gain how much: what less is lacking
 */
record PartSet(BitSet places, long most, long least, long gain) {

    /** Whether it has all places of another. */
    boolean contains(PartSet other) {
        BitSet outside = (BitSet) other.places.clone();
        outside.andNot(places);
        return outside.isEmpty();
    }

    /** How many steps are used at its places. */
    long sum(int[] amounts) {
        return places.stream().mapToLong(place -> amounts[place]).sum();
    }

    /** What so many steps gain. */
    long gained(long steps) {
        return Math.min(steps, least) * gain;
    }
}
