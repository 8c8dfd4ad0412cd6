package org.espalier.stacking.audit;

import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.rule.HoldingRule;
import org.espalier.stacking.rule.Outcome;

/** Tells which policy of a requirement keeps a holding from a place that it fits. */
final class KeptOut {

    private final AwardTree tree;

    KeptOut(AwardTree tree) {
        this.tree = tree;
    }

    /** What the first such policy says of a holding, in the order of the places; empty where none keeps it out. */
    Optional<Outcome> of(CountedHolding plain) {
        for (Slot slot : tree.slots()) {
            Optional<Outcome> kept = fits(slot, plain) ? violated(tree.alone(slot.leaf()), plain) : Optional.empty();
            if (kept.isPresent()) {
                return kept;
            }
        }
        return Optional.empty();
    }

    /** What the first policy above one leaf says that keeps a holding from it. */
    Optional<Outcome> of(Requested leaf, CountedHolding plain) {
        return tree.slots().stream()
                .filter(slot -> slot.leaf().id().equals(leaf.id()) && fits(slot, plain))
                .flatMap(slot -> violated(tree.alone(leaf), plain).stream())
                .findFirst();
    }

    private static boolean fits(Slot slot, CountedHolding plain) {
        Optional<CountedHolding> counted = slot.leaf().decided().holding(plain);
        return counted.isPresent() && (slot.fits(counted.get(), Completion.LEAST) || slot.takes(counted.get()));
    }

    private static Optional<Outcome> violated(List<Decided> policies, CountedHolding plain) {
        for (Decided policy : policies) {
            Optional<CountedHolding> counted = policy.holding(plain).filter(holding -> !holding.isForced());
            HoldingRule rule = policy.perHolding().orElseThrow();
            if (counted.isPresent() && rule.verdictOf(counted.get()) == Verdict.VIOLATED) {
                return Optional.of(rule.evaluate(counted.get()));
            }
        }
        return Optional.empty();
    }
}
