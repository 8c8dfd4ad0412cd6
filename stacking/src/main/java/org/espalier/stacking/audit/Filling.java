package org.espalier.stacking.audit;

import org.espalier.core.exact.Rational;
import org.espalier.stacking.evaluation.CountedHolding;

/**
 * That a holding, or a part of it, fills a leaf.
 *
 * @param candidate the holding
 * @param whole the same as it counts there, whole
 * @param part how much of it fills the leaf
 */
record Filling(Candidate candidate, CountedHolding whole, Rational part) {

    /** The same with one more part. */
    Filling plus(Rational more) {
        return new Filling(candidate, whole, part.plus(more));
    }

    /** As much of the holding as fills the leaf. */
    CountedHolding counted() {
        return whole.part(part);
    }

    /** Whether it is a part, and not the whole. */
    boolean isPart() {
        return !part.equals(Rational.ONE);
    }
}
