package org.espalier.stacking.solve;

/**
 * A part of what counts for a demand; what goes beyond its cap is cut off.
 *
 * @param terms the sum; where there is a cap, no coefficient is negative
 * @param cap the most that counts of it; {@link Long#MAX_VALUE} where nothing is cut off
 */
public record Part(Terms terms, long cap) {

    /** A part of which everything counts. */
    public static Part whole(Terms terms) {
        return new Part(terms, Long.MAX_VALUE);
    }
}
