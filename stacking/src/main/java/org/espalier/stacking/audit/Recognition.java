package org.espalier.stacking.audit;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.core.credential.CredentialId;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.Tally;

/** What the receiver could still recognise of what is held, each at most as it was issued. */
final class Recognition {

    private Recognition() {}

    /** The same audit as if that were open; empty where a recognition would change nothing. */
    static Optional<Prepared> supposed(Prepared prepared) {
        Set<CredentialId> open = new HashSet<>();
        boolean asked = isAsked(prepared.tree());
        for (Candidate candidate : prepared.candidates()) {
            if (isElsewhere(candidate) || (asked && isOpen(candidate))) {
                open.add(candidate.counted().id());
            }
        }
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        prepared.supposing(holding -> open.contains(holding.id()) ? holding.recognisable() : holding));
    }

    private static boolean isElsewhere(Candidate candidate) {
        return candidate
                .refusal()
                .filter(refusal -> refusal.code().equals("GRANTED_ELSEWHERE"))
                .isPresent();
    }

    private static boolean isOpen(Candidate candidate) {
        CountedHolding holding = candidate.counted();
        return Refusals.isByRuleOrState(candidate) && !holding.isRecognised() && !holding.mayBeRecognised();
    }

    /** Whether a rule looks at what is recognised. */
    private static boolean isAsked(AwardTree tree) {
        Stream<HoldingFilter> counted = tree.tallies().map(Tally::filter);
        Stream<HoldingFilter> alone = tree.rules().stream()
                .flatMap(rule -> rule.perHolding().stream())
                .flatMap(rule -> rule.selecting().stream());
        return Stream.concat(counted, alone).anyMatch(Recognition::looksAt);
    }

    private static boolean looksAt(HoldingFilter filter) {
        return filter.recognised().isPresent()
                || filter.not().filter(Recognition::looksAt).isPresent()
                || filter.anyOf().stream().anyMatch(Recognition::looksAt);
    }

    /** Whether a requirement would select a holding if the receiver recognised it. */
    static boolean isLacking(AwardTree tree, CountedHolding holding) {
        return !holding.isRecognised()
                && tree.slots().stream()
                        .flatMap(slot -> slot.leaf().tallies().stream())
                        .map(Tally::filter)
                        .anyMatch(filter -> filter.recognised().equals(Optional.of(true))
                                && filter.failed(holding).size() == 1);
    }
}
