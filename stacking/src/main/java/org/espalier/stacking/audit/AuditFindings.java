package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.rule.RuleUse;

/** Tells an answer as findings: the award, its requirements, its policies, what does not count, and proofs. */
final class AuditFindings {

    private static final List<String> CUT_SHORT = List.of("the rest of the search, which was cut short");

    private final Award award;
    private final AwardTree tree;
    private final List<Candidate> candidates;
    private final Missing missing;
    private final NotCounted notCounted;
    private final CutFindings cut;
    private final Found base;
    private final Found possible;
    private final boolean isProving;

    AuditFindings(
            Award award,
            AwardTree tree,
            List<Candidate> candidates,
            Lowering lowering,
            Found base,
            Found possible,
            boolean isProving) {
        this.award = award;
        this.tree = tree;
        this.candidates = candidates;
        this.missing = new Missing(tree, candidates, lowering);
        this.notCounted = new NotCounted(tree, lowering, missing, base);
        this.cut = new CutFindings(tree);
        this.base = base;
        this.possible = possible;
        this.isProving = isProving;
    }

    List<Finding> of(
            AwardStatus status,
            List<RequirementResult> results,
            List<Witness> witnesses,
            Optional<ProofCase> proof,
            Tried tried,
            List<Finding> renewalGaps) {
        List<Finding> findings = new ArrayList<>();
        findings.add(whole(status, results));
        results.forEach(result -> requirements(result, status, Severity.ERROR, findings));
        policies(award.policies(), tree.leaves(), status, findings);
        for (Requested node : tree.nodes()) {
            if (node.decided().isForgiven()) {
                continue; // Its policies are waived with it.
            }
            policies(node.decided().use().policies(), tree.leavesBelow(node), status, findings);
        }
        if (!award.holdsOn(day())) {
            findings.add(notInForce());
        }
        witnesses.forEach(witness -> findings.add(witness(witness, results)));
        if (isProving && witnesses.isEmpty() && status.verdict() == Verdict.VIOLATED && !possible.isMet()) {
            findings.add(proof.map(AuditFindings::closed).orElseGet(AuditFindings::exhausted));
        }
        if (!base.answer().isProved()) {
            findings.add(notProved());
        }
        tried.finding().or(() -> extremes(status)).ifPresent(findings::add);
        for (Candidate candidate : candidates) {
            notCounted
                    .finding(candidate)
                    .or(() -> PartFindings.of(candidate, base, tree))
                    .ifPresent(findings::add);
        }
        findings.addAll(renewalGaps);
        return findings;
    }

    private Optional<Finding> extremes(AwardStatus status) {
        return status == AwardStatus.UNDETERMINED && !base.isOpen()
                ? Optional.of(Finding.of("EXTREMES_ONLY", Verdict.UNDETERMINED, Severity.NOTE)
                        .build())
                : Optional.empty();
    }

    private static Finding closed(ProofCase proof) {
        return Finding.of("CLOSED_SEARCH", Verdict.VIOLATED, Severity.NOTE)
                .putFact("contradictions", Fact.of(proof.contradictions()))
                .build();
    }

    private static Finding exhausted() {
        return Finding.of("EXHAUSTED", Verdict.VIOLATED, Severity.NOTE).build();
    }

    private Finding notProved() {
        return Finding.of("NOT_PROVED", Verdict.UNDETERMINED, Severity.NOTE)
                .putFact("shortfall", Fact.of(base.answer().shortfall(), ""))
                .putFact("bound", Fact.of(base.answer().bound(), ""))
                .build();
    }

    private LocalDate day() {
        return tree.counted().evaluation().day();
    }

    private Finding whole(AwardStatus status, List<RequirementResult> results) {
        Finding.Builder finding = Finding.of("AWARD", status.verdict(), Severity.ERROR);
        finding.source(award.source());
        finding.putFact("title", Fact.of(award.title().text()))
                .putFact(
                        "status", Fact.of(status.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        finding.putFact("open", Fact.of(open(results)));
        if (status == AwardStatus.UNDETERMINED) {
            finding.putFact("missing", Fact.of(base.isOpen() ? CUT_SHORT : deciding()));
        }
        holdsUntil(status).ifPresent(end -> finding.putFact("holdsUntil", Fact.of(end)));
        return finding.build();
    }

    /** If everything is met by what is earned, the last day on which everything that is counted counts. */
    Optional<LocalDate> holdsUntil(AwardStatus status) {
        return status == AwardStatus.ELIGIBLE_FOR_REVIEW ? base.holdsUntil(tree) : Optional.empty();
    }

    /** The titles of requirements that are not met, and the ids of policies that are not. */
    private List<String> open(List<RequirementResult> results) {
        Stream<String> requirements =
                results.stream().filter(result -> !result.status().isDone()).map(RequirementResult::title);
        Stream<String> policies = award.policies().stream()
                .filter(policy -> policy.severity() == Severity.ERROR)
                .filter(policy -> !policy.rule().tallies().isEmpty())
                .filter(policy -> cut.of(policy, counted(tree.leaves())).stream()
                        .anyMatch(finding -> finding.severity() == Severity.ERROR
                                && finding.verdict() != Verdict.SATISFIED
                                && finding.verdict() != Verdict.NOT_APPLICABLE))
                .map(policy -> policy.rule().sentence());
        return Stream.concat(requirements, policies).toList();
    }

    private CountedHoldings counted(Set<String> leaves) {
        return CountedHoldings.counted(base.counted(leaves), tree.counted().evaluation());
    }

    /** The missing data of those holdings that would be used if the data turned out well. */
    private List<String> deciding() {
        return candidates.stream()
                .filter(possible::isUsed)
                .flatMap(candidate -> missing.of(candidate).stream())
                .distinct()
                .toList();
    }

    /** A requirement, and its parts as notes. */
    private void requirements(RequirementResult result, AwardStatus status, Severity severity, List<Finding> findings) {
        findings.add(requirement(result, verdict(result, status), severity));
        result.of().forEach(part -> requirements(part, status, Severity.NOTE, findings));
    }

    /** Where data decide on the award, no requirement is violated for sure, even if what is in progress would meet it. */
    private static Verdict verdict(RequirementResult result, AwardStatus status) {
        Verdict verdict = result.status().verdict();
        boolean open = status == AwardStatus.UNDETERMINED && verdict == Verdict.VIOLATED;
        return open ? Verdict.UNDETERMINED : verdict;
    }

    private Finding requirement(RequirementResult result, Verdict verdict, Severity severity) {
        Finding.Builder finding = Finding.of("REQUIREMENT", verdict, severity);
        String unit = result.unit().orElse("");
        finding.subject(Subject.ofRequirement(result.id()));
        finding.putFact("title", Fact.of(result.title())).putFact("required", Fact.of(result.sentence()));
        result.counted().ifPresent(amount -> finding.putFact("counted", Fact.of(amount, unit)));
        result.surplus().ifPresent(amount -> finding.putFact("surplus", Fact.of(amount, unit)));
        result.missing().ifPresent(amount -> finding.putFact("gap", Fact.of(amount, unit)));
        result.mendedBy().ifPresent(amount -> finding.putFact("alone", Fact.of(amount, unit)));
        result.inProgress().ifPresent(amount -> finding.putFact("inProgress", Fact.of(amount, unit)));
        if (verdict == Verdict.UNDETERMINED) {
            finding.putFact("missing", Fact.of(base.isOpen() ? CUT_SHORT : deciding(result.id())));
        }
        return finding.build();
    }

    private List<String> deciding(String requirement) {
        Set<String> filling = new HashSet<>();
        tree.nodes().stream()
                .filter(node -> node.id().equals(requirement))
                .flatMap(node -> possible.counted(tree.leavesBelow(node)).stream())
                .forEach(holding -> filling.add(holding.id().text()));
        return candidates.stream()
                .filter(candidate -> filling.contains(candidate.id()))
                .flatMap(candidate -> missing.of(candidate).stream())
                .distinct()
                .toList();
    }

    /** Policies over what is counted. One that decides for each holding alone is told with the holdings it refuses. */
    private void policies(List<RuleUse> policies, Set<String> leaves, AwardStatus status, List<Finding> findings) {
        for (RuleUse policy : policies) {
            if (policy.severity() != Severity.ERROR
                    || policy.rule().perHolding(tree.counted()).isEmpty()) {
                for (Finding finding : cut.of(policy, Telling.of(policy, asOneOrInParts(policy, leaves)))) {
                    findings.add(agreeing(finding, policy, status));
                }
            }
        }
    }

    /** What is counted; a rule that looks at each holding alone looks at the whole of it. */
    private CountedHoldings asOneOrInParts(RuleUse policy, Set<String> leaves) {
        CountedHoldings counted = counted(leaves);
        return policy.rule().perHolding(tree.counted()).isEmpty() ? counted : PartFindings.wholes(counted);
    }

    /** Where the award is undetermined, a floor that is not reached by what is known is undetermined too. */
    private Finding agreeing(Finding finding, RuleUse policy, AwardStatus status) {
        boolean open = status == AwardStatus.UNDETERMINED
                && policy.severity() == Severity.ERROR
                && finding.verdict() == Verdict.VIOLATED;
        if (!open) {
            return finding;
        }
        Finding.Builder undetermined = Finding.of(finding.code(), Verdict.UNDETERMINED, finding.severity());
        undetermined.subject(finding.subject()).putAllFacts(finding.facts()).source(finding.source());
        if (finding.fact("missing").isEmpty()) {
            undetermined.putFact("missing", Fact.of(deciding()));
        }
        return undetermined.build();
    }

    private Finding notInForce() {
        Finding.Builder finding = Finding.of("AWARD_NOT_IN_FORCE", Verdict.VIOLATED, Severity.WARNING);
        finding.putFact("on", Fact.of(day()));
        award.validFrom().ifPresent(first -> finding.putFact("validFrom", Fact.of(first)));
        award.validTo().ifPresent(last -> finding.putFact("validTo", Fact.of(last)));
        return finding.build();
    }

    private static Finding witness(Witness witness, List<RequirementResult> results) {
        Map<String, String> titles = results.stream()
                .flatMap(RequirementResult::all)
                .collect(Collectors.toMap(RequirementResult::id, RequirementResult::title));
        String together = witness.requirements().stream()
                .map(id -> titles.getOrDefault(id, id))
                .collect(Collectors.joining(" and "));
        return Finding.of("WITNESS", Verdict.VIOLATED, Severity.NOTE)
                .putFact("requirements", Fact.of(together))
                .putFact("demand", Fact.of(witness.demand(), witness.unit()))
                .putFact("supply", Fact.of(witness.supply(), witness.unit()))
                .putFact("lacking", Fact.of(witness.lacking(), witness.unit()))
                .putFact("holdings", Fact.of(witness.holdings().size()))
                .build();
    }
}
