package org.espalier.stacking.solve;

import java.util.BitSet;
import org.espalier.core.exact.Rational;

/**
 * How good some uses are; the better score comes first.
 *
 * @param shortfall what the tree lacks
 * @param cost what the items used cost
 * @param exceptions on how many exceptions it rests
 * @param size how large the items used are together
 * @param items how many items are used
 * @param uses the uses made
 */
record Score(Rational shortfall, long cost, long exceptions, long size, int items, BitSet uses)
        implements Comparable<Score> {

    @Override
    public int compareTo(Score other) {
        int order = shortfall.compareTo(other.shortfall);
        order = order != 0 ? order : Long.compare(cost, other.cost);
        order = order != 0 ? order : Long.compare(exceptions, other.exceptions);
        order = order != 0 ? order : Long.compare(size, other.size);
        order = order != 0 ? order : Integer.compare(items, other.items);
        return order != 0 ? order : compareUses(other);
    }

    private int compareUses(Score other) {
        BitSet different = (BitSet) uses.clone();
        different.xor(other.uses);
        int first = different.nextSetBit(0);
        return first < 0 ? 0 : uses.get(first) ? -1 : 1;
    }
}
