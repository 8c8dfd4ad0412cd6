package org.espalier.stacking.audit;

import java.util.Map;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.exact.Rational;

/** What it costs to use a holding, in whole parts; nothing unless told. */
final class Costs {

    static final Costs NONE = new Costs(Map.of());

    private final Map<CredentialId, Rational> costs;
    private final long parts;

    Costs(Map<CredentialId, Rational> costs) {
        this.costs = Map.copyOf(costs);
        long common = 1;
        for (Rational cost : costs.values()) {
            common = cost.commonParts(common);
        }
        this.parts = common;
    }

    long of(Candidate candidate) {
        return costs.isEmpty()
                ? 0
                : costs.getOrDefault(candidate.counted().id(), Rational.ZERO).inParts(parts);
    }

    /** A cost in parts, as it was told. */
    Rational told(long cost) {
        return Rational.of(cost, parts);
    }
}
