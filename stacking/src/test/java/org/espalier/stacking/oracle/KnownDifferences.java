package org.espalier.stacking.oracle;

import java.util.Set;

/** Cases in which audit and brute force differ, and it is not settled which of the two is right. */
final class KnownDifferences {

    /** By the seed from which they are drawn. */
    static final Set<Long> SEEDS = Set.of();

    private KnownDifferences() {}
}
