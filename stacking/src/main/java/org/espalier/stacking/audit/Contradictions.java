package org.espalier.stacking.audit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.CountedHolding;

/** Tells of holdings that are told not to be earned, and to have been awarded. Which of the two is right is not known. */
final class Contradictions {

    private Contradictions() {}

    /** What is not known for sure of a holding: its state, where its date speaks against it. */
    static Stream<String> state(Candidate candidate) {
        return candidate.counted().isDateContradictory() ? Stream.of("state of " + candidate.id()) : Stream.empty();
    }

    /** One finding for each of them that may count at all. */
    static List<Finding> of(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate ->
                        candidate.refusal().isEmpty() && candidate.counted().isDateContradictory())
                .map(Contradictions::finding)
                .toList();
    }

    private static Finding finding(Candidate candidate) {
        CountedHolding holding = candidate.counted();
        Finding.Builder finding =
                Finding.of("STATE_CONTRADICTS_DATE", Verdict.UNDETERMINED, Severity.WARNING).subject(holding.subject());
        holding.credential().awardedOn().ifPresent(awarded -> finding.putFact("awarded", Fact.of(awarded)));
        return finding.putFact("title", Fact.of(candidate.title()))
                .putFact("state", Fact.of(holding.holding().state().name().toLowerCase(Locale.ROOT).replace('_', ' ')))
                .putFact("missing", Fact.of(state(candidate).toList()))
                .build();
    }
}
