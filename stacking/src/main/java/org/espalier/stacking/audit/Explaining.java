package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Tally;

/** Tells of one requirement what every holding does for it, or why it does nothing. */
final class Explaining {

    private final AwardTree tree;
    private final List<Candidate> candidates;
    private final Found base;
    private final NotCounted notCounted;

    Explaining(AwardTree tree, List<Candidate> candidates, Found base, NotCounted notCounted) {
        this.tree = tree;
        this.candidates = candidates;
        this.base = base;
        this.notCounted = notCounted;
    }

    /** The rules over it, then each holding for each of its leaves. */
    List<Finding> of(Requested requested) {
        List<Finding> findings = new ArrayList<>();
        tree.above(requested).forEach(policy -> findings.add(policy(requested, policy.use())));
        requested.leaves().forEach(leaf -> leaf(leaf, findings));
        return findings;
    }

    private static Finding policy(Requested requested, RuleUse policy) {
        return told("UNDER_POLICY", Verdict.NOT_APPLICABLE, requested)
                .putFact("rule", Fact.of(policy.id()))
                .putFact("required", Fact.of(policy.rule().sentence()))
                .source(policy.source())
                .build();
    }

    private static Finding.Builder told(String code, Verdict verdict, Requested requested) {
        Finding.Builder finding = Finding.of(code, verdict, Severity.NOTE);
        finding.subject(Subject.ofRequirement(requested.id()));
        return finding.putFact("requirement", Fact.of(requested.decided().use().label()));
    }

    private void leaf(Requested leaf, List<Finding> findings) {
        for (Candidate candidate : candidates) {
            findings.add(finding(leaf, candidate));
        }
    }

    private Finding finding(Requested leaf, Candidate candidate) {
        if (isFilling(leaf, candidate)) {
            return told("FILLS", Verdict.SATISFIED, leaf, candidate).build();
        }
        if (!isEligible(leaf, candidate)) {
            return unfit(leaf, candidate);
        }
        return filled(candidate)
                .map(other -> told("FILLS_ANOTHER", Verdict.NOT_APPLICABLE, leaf, candidate)
                        .putFact("other", Fact.of(other))
                        .build())
                .or(() -> notCounted.finding(candidate))
                .orElseThrow();
    }

    private static Finding.Builder told(String code, Verdict verdict, Requested leaf, Candidate candidate) {
        Finding.Builder finding = Finding.of(code, verdict, Severity.NOTE);
        finding.subject(Subject.ofCredential(candidate.id()));
        return finding.putFact("title", Fact.of(candidate.title()))
                .putFact("requirement", Fact.of(leaf.decided().use().label()));
    }

    private boolean isFilling(Requested leaf, Candidate candidate) {
        return base.fillings(leaf).stream()
                .anyMatch(filling -> filling.candidate().id().equals(candidate.id()));
    }

    /** The leaf that a holding fills; where it fills several, the first of them. */
    private Optional<String> filled(Candidate candidate) {
        Uses uses = base.lowered().uses();
        return base.answer().uses().stream()
                .filter(use -> uses.item(use).id().equals(candidate.id()))
                .map(use -> uses.slot(use).leaf().id())
                .findFirst();
    }

    private boolean isEligible(Requested leaf, Candidate candidate) {
        return base.eligible(leaf).stream()
                .anyMatch(holding -> holding.id().equals(candidate.counted().id()));
    }

    /** Why a holding could not fill a leaf: it does not count at all, or its filter does not select it. */
    private Finding unfit(Requested leaf, Candidate candidate) {
        List<String> failed = leaf.decided()
                .holding(candidate.counted())
                .map(holding -> failed(leaf, holding))
                .orElse(List.of());
        if (candidate.refusal().isEmpty() && !failed.isEmpty()) {
            return told("NOT_SELECTED", Verdict.NOT_APPLICABLE, leaf, candidate)
                    .putFact("failed", Fact.of(failed))
                    .build();
        }
        return notCounted
                .finding(candidate)
                .orElseGet(() -> told("ADDS_NOTHING", Verdict.NOT_APPLICABLE, leaf, candidate)
                        .build());
    }

    private static List<String> failed(Requested leaf, CountedHolding holding) {
        return leaf.tallies().stream()
                .map(Tally::filter)
                .flatMap(filter -> filter.failed(holding).stream())
                .distinct()
                .toList();
    }
}
