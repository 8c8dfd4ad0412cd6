package org.espalier.stacking.oracle;

import java.util.Set;

/**
 * Cases in which audit and brute force differ in less than the verdict.
 *
 * <p>3005: a requirement that need not be met has a policy that nothing meets. Filling it spares no exception, and the audit
 * fills it.
 */
final class KnownDifferences {

    /** The seeds from which they are drawn. */
    static final Set<Long> SEEDS = Set.of(3005L);

    private KnownDifferences() {}
}
