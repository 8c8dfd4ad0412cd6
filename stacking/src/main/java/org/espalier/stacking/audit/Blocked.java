package org.espalier.stacking.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.DecisionKind;
import org.espalier.stacking.rule.Outcome;

/** Tells by which exception a holding is kept out of a requirement that would take it. */
final class Blocked {

    private final AwardTree tree;

    Blocked(AwardTree tree) {
        this.tree = tree;
    }

    /** The first such exception, in the order of the places; empty where none keeps it out. */
    Optional<Outcome> of(CountedHolding plain) {
        return areAny()
                ? tree.slots().stream()
                        .flatMap(slot -> of(slot, plain).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** The exception by which it is kept out of one leaf. */
    Optional<Outcome> of(Requested leaf, CountedHolding plain) {
        return areAny()
                ? tree.slots().stream()
                        .filter(slot -> slot.leaf().id().equals(leaf.id()))
                        .flatMap(slot -> of(slot, plain).stream())
                        .findFirst()
                : Optional.empty();
    }

    private boolean areAny() {
        return tree.counted().exceptions().stream().anyMatch(decision -> decision.kind() == DecisionKind.BLOCK);
    }

    private Optional<Outcome> of(Slot slot, CountedHolding plain) {
        boolean blocked = slot.leaf().decided().holding(plain).isEmpty()
                && (slot.fits(plain, Completion.MOST) || slot.takes(plain));
        return blocked
                ? tree.counted().exceptions().stream()
                        .filter(decision -> decision.kind() == DecisionKind.BLOCK && decision.concerns(plain.id()))
                        .filter(decision -> isAbove(slot.leaf(), decision))
                        .findFirst()
                        .map(decision -> told(slot.leaf(), plain, decision))
                : Optional.empty();
    }

    /** Whether a decision addresses a leaf or a requirement above it. */
    private boolean isAbove(Requested leaf, CaseDecision decision) {
        return tree.nodes().stream()
                .anyMatch(node ->
                        !node.decided().use().addressing(List.of(decision)).isEmpty()
                                && tree.leavesBelow(node).contains(leaf.id()));
    }

    private static Outcome told(Requested leaf, CountedHolding plain, CaseDecision decision) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        facts.put("requirement", Fact.of(leaf.decided().use().label()));
        facts.put("exception", Fact.of(decision.id()));
        facts.put("by", Fact.of(decision.by()));
        facts.put("decidedOn", Fact.of(decision.decidedOn()));
        decision.validTo().ifPresent(last -> facts.put("validTo", Fact.of(last)));
        decision.because().ifPresent(reason -> facts.put("because", Fact.of(reason)));
        return new Outcome("BLOCKED", Verdict.VIOLATED, plain.subject(), facts);
    }
}
