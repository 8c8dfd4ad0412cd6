package org.espalier.stacking.solve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * A set of uses of which each counts the same, and what it weighs how many of them are made.
 *
 * <p>What the first, second, ... use that is made takes off falls, and in the end is nothing.
 */
final class UseSet {

    private static final long[] NONE = {};

    private final BitSet uses;
    private final int size;
    private final int most;
    private final long[] gains;

    private UseSet(BitSet uses, int most, long[] gains) {
        this.uses = uses;
        this.size = uses.cardinality();
        this.most = most;
        this.gains = gains;
    }

    /** A limit; empty where its terms do not count the same. */
    static Optional<UseSet> of(Row row, Variables variables) {
        return uses(row.terms(), variables).map(uses -> new UseSet(uses, limit(row), NONE));
    }

    private static int limit(Row row) {
        return (int)
                Math.min(Integer.MAX_VALUE, Math.max(0, row.most() / row.terms().coefficient(0)));
    }

    /** A demand; empty where its terms do not count the same, or a later use takes more off than an earlier one. */
    static Optional<UseSet> of(Demand demand, Variables variables, Tiers tiers) {
        if (demand.parts().size() != 1) {
            return Optional.empty();
        }
        Terms terms = demand.parts().get(0).terms();
        return uses(terms, variables).flatMap(uses -> gaining(demand, terms, uses, tiers));
    }

    private static Optional<UseSet> gaining(Demand demand, Terms terms, BitSet uses, Tiers tiers) {
        long[] units = {terms.size() == 0 ? 1 : terms.coefficient(0)};
        long[] caps = {demand.parts().get(0).cap()};
        Claim claim = new Claim(demand, new int[1], units, caps, tiers);
        long[] gains = new long[uses.cardinality()];
        int size = 0;
        for (int made = 0; made < gains.length; made++) {
            gains[made] = claim.plainWeight(made) - claim.plainWeight(made + 1L);
            size = gains[made] == 0 ? size : made + 1;
            if (gains[made] < 0 || (made > 0 && gains[made] > gains[made - 1])) {
                return Optional.empty();
            }
        }
        return Optional.of(new UseSet(uses, Integer.MAX_VALUE, Arrays.copyOf(gains, size)));
    }

    /** The uses of a sum, each of which adds the same; empty where there is no such set. */
    private static Optional<BitSet> uses(Terms terms, Variables variables) {
        BitSet uses = new BitSet();
        int count = 0;
        for (int place = 0; place < terms.size(); place++) {
            int variable = terms.variable(place);
            boolean isLike = terms.coefficient(place) > 0 && terms.coefficient(place) == terms.coefficient(0);
            if (!isLike || variables.isShared(variable)) {
                return Optional.empty();
            }
            int first = variables.first(variables.item(variable));
            for (long mask = variables.mask(variable); mask != 0; mask &= mask - 1) {
                uses.set(first + Long.numberOfTrailingZeros(mask));
                count++;
            }
        }
        return count == uses.cardinality() ? Optional.of(uses) : Optional.empty();
    }

    /** The numbers of the uses. */
    BitSet uses() {
        return uses;
    }

    /** How many may be made, as far as there are so many. */
    int most() {
        return most;
    }

    /** What one more use takes off when so many are made. */
    long gain(int made) {
        return made < gains.length ? gains[made] : 0;
    }

    /** How many more uses from here take off as much as the next one; as many as there may be where that is nothing. */
    int alike(int made) {
        int end = made;
        while (end < gains.length && gains[end] == gains[made]) {
            end++;
        }
        return end == made ? Integer.MAX_VALUE : end - made;
    }

    /** How many uses there are. */
    int size() {
        return size;
    }

    /** Whether two sets overlap, and neither lies in the other. */
    boolean crosses(UseSet other) {
        if (!uses.intersects(other.uses)) {
            return false;
        }
        BitSet both = (BitSet) uses.clone();
        both.and(other.uses);
        return !both.equals(uses) && !both.equals(other.uses);
    }
}
