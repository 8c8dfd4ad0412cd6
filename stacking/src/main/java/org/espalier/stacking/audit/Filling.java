package org.espalier.stacking.audit;

import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.rule.Tally;

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

    /** The same as a result tells it. */
    Use use(Requested leaf) {
        return Use.builder()
                .credential(whole.id())
                .title(candidate.title())
                .amount(amount(leaf, counted()))
                .whole(Optional.of(amount(leaf, whole)).filter(all -> isPart()))
                .state(whole.holding().state())
                .build();
    }

    /** How much a holding counts for a leaf, in its unit. */
    private static Rational amount(Requested leaf, CountedHolding holding) {
        Optional<Tally> told = leaf.decided().told();
        return told.isPresent() && told.get() instanceof Tally.Sum sum
                ? sum.of(holding).from()
                : Rational.ONE;
    }

    /** Whether it is a part, and not the whole. */
    boolean isPart() {
        return !part.equals(Rational.ONE);
    }
}
