package org.espalier.stacking.solve;

import java.util.BitSet;

/**
 * Parts of items that count together, in steps.
 *
 * @param places the places, by number
 * @param most at most so many steps count
 * @param least of the first so many steps each gains something
 * @param gain how much
 */
record PartSet(BitSet places, long most, long least, long gain) {

    boolean contains(PartSet other) {
        BitSet outside = (BitSet) other.places.clone();
        outside.andNot(places);
        return outside.isEmpty();
    }

    /** What the first steps gain. */
    long gained(long steps) {
        return Math.min(steps, least) * gain;
    }
}
