package org.espalier.stacking.stack;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Several sets of {@link Features} that are possible.
 *
 * @param bits one bit for each set of features
 */
record FeatureSets(int bits) {

    static final FeatureSets NONE = new FeatureSets(0);

    static FeatureSets of(int features) {
        return new FeatureSets(1 << features);
    }

    FeatureSets union(FeatureSets other) {
        return new FeatureSets(bits | other.bits);
    }

    /** All that one of these and one of the others have together. */
    FeatureSets combinedWith(FeatureSets other) {
        int combined = 0;
        for (int mine = bits; mine != 0; mine &= mine - 1) {
            for (int theirs = other.bits; theirs != 0; theirs &= theirs - 1) {
                combined |= 1 << (lowest(mine) | lowest(theirs));
            }
        }
        return new FeatureSets(combined);
    }

    /** The directions of a stack of two or more with any of these. */
    Set<StackDirection> directions() {
        Set<StackDirection> directions = EnumSet.noneOf(StackDirection.class);
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            directions.add(Features.direction(lowest(rest)));
        }
        return directions;
    }

    /** Each of these alone. */
    IntStream each() {
        return IntStream.range(0, Features.COUNT).filter(features -> (bits >> features & 1) != 0);
    }

    private static int lowest(int bits) {
        return Integer.numberOfTrailingZeros(bits);
    }
}
