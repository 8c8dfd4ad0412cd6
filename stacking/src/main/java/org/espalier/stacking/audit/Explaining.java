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
    private final LeftOut leftOut;
    private final HeldBack held;

    Explaining(Prepared prepared, Found base) {
        this.tree = prepared.tree();
        this.candidates = prepared.candidates();
        this.base = base;
        Missing missing = new Missing(tree, candidates, prepared.lowering());
        this.held = new HeldBack(tree, base, prepared.lowering().steps());
        this.leftOut = new LeftOut(tree, base, missing, held);
        this.notCounted = new NotCounted(tree, prepared.lowering(), leftOut, missing, base);
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
        Optional<Filling> filling = filling(leaf.id(), candidate);
        if (filling.isPresent()) {
            return fills(leaf, filling.orElseThrow());
        }
        if (!isEligible(leaf, candidate)) {
            return unfit(leaf, candidate);
        }
        List<String> others = filled(candidate);
        return others.isEmpty() ? notCounted.finding(candidate).orElseThrow() : another(leaf, candidate, others);
    }

    private static Finding fills(Requested leaf, Filling filling) {
        Finding.Builder finding = told("FILLS", Verdict.SATISFIED, leaf, filling.candidate());
        Use use = filling.use(leaf);
        String unit = leaf.decided().told().map(Tally::unit).orElse("");
        use.whole()
                .ifPresent(whole ->
                        finding.putFact("counted", Fact.of(use.amount(), unit)).putFact("whole", Fact.of(whole, unit)));
        return finding.build();
    }

    /** That a holding fills others; where rules let it fill several, or parts of it, which of them keeps it from this one. */
    private Finding another(Requested leaf, Candidate candidate, List<String> others) {
        boolean once = tree.shared().isNothing() && tree.shared().splitting().isEmpty();
        Finding.Builder finding =
                told(once ? "FILLS_ANOTHER" : "FILLS_OTHERS", Verdict.NOT_APPLICABLE, leaf, candidate);
        finding.putFact("other", Fact.of(others));
        held.of(candidate).stream()
                .filter(back -> !once && back.leaf().id().equals(leaf.id()))
                .findFirst()
                .ifPresent(back -> finding.putAllFacts(leftOut.why(back)));
        base.part(candidate)
                .ifPresent(part -> PartFindings.left(candidate, part, tree).forEach(finding::putFact));
        return finding.build();
    }

    private static Finding.Builder told(String code, Verdict verdict, Requested leaf, Candidate candidate) {
        Finding.Builder finding = Finding.of(code, verdict, Severity.NOTE);
        finding.subject(Subject.ofCredential(candidate.id()));
        return finding.putFact("title", Fact.of(candidate.title()))
                .putFact("requirement", Fact.of(leaf.decided().use().label()));
    }

    private Optional<Filling> filling(String leaf, Candidate candidate) {
        return base.fillings(leaf).stream()
                .filter(filling -> filling.candidate().id().equals(candidate.id()))
                .findFirst();
    }

    /** The leaves that a holding fills, sorted. */
    private List<String> filled(Candidate candidate) {
        return tree.leaves().stream()
                .filter(leaf -> filling(leaf, candidate).isPresent())
                .sorted()
                .toList();
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
        return Optional.of(candidate)
                .filter(held -> held.refusal().isEmpty())
                .flatMap(held -> notCounted.at(leaf, held))
                .or(() -> notCounted.finding(candidate))
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
