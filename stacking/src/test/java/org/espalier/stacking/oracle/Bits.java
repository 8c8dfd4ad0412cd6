package org.espalier.stacking.oracle;

import java.util.BitSet;

/** Sets of small numbers. */
final class Bits {

    private Bits() {}

    static BitSet of(int... numbers) {
        BitSet set = new BitSet();
        for (int number : numbers) {
            set.set(number);
        }
        return set;
    }

    static BitSet copy(BitSet set) {
        return (BitSet) set.clone();
    }

    static BitSet both(BitSet one, BitSet other) {
        BitSet both = copy(one);
        both.and(other);
        return both;
    }
}
