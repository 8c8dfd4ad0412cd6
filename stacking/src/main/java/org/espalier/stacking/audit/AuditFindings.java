package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.evaluation.CountedHoldings;

/** Tells an answer as findings: the award, its requirements, its policies, and what does not count. */
final class AuditFindings {

    private final Award award;
    private final AwardTree tree;
    private final List<Candidate> candidates;
    private final Deciding deciding;
    private final NotCounted notCounted;
    private final CutFindings cut;
    private final Steps steps;
    private final Found base;
    private final HeldBack held;
    private final LeftOut leftOut;

    AuditFindings(
            Award award, AwardTree tree, List<Candidate> candidates, Lowering lowering, Found base, Found possible) {
        this.award = award;
        this.tree = tree;
        this.candidates = candidates;
        Missing missing = new Missing(tree, candidates, lowering);
        this.held = new HeldBack(tree, base, lowering.steps());
        this.leftOut = new LeftOut(tree, base, missing, held);
        this.notCounted = new NotCounted(tree, lowering, leftOut, missing, base);
        this.deciding = new Deciding(tree, candidates, missing, base, possible, lowering.steps());
        this.cut = new CutFindings(tree);
        this.base = base;
        this.steps = lowering.steps();
    }

    /** The award, its requirements and its policies. */
    List<Finding> of(AwardStatus status, List<RequirementResult> results) {
        List<Finding> findings = new ArrayList<>();
        findings.add(whole(status, results));
        RequirementFindings requirements = new RequirementFindings(status, deciding, new Balances(tree, base));
        results.forEach(result -> findings.addAll(requirements.of(result)));
        List<String> data = status == AwardStatus.UNDETERMINED ? deciding.data() : List.of();
        findings.addAll(new PolicyFindings(tree, base, status, data, held).of(award));
        tree.nodes().stream()
                .filter(AuditFindings::isNoOption)
                .flatMap(node -> node.decided().use().evaluate(tree.counted()).stream())
                .filter(finding -> finding.fact("told").isPresent())
                .forEach(findings::add);
        if (!award.holdsOn(day())) {
            findings.add(notInForce());
        }
        if (status.verdict() != Verdict.SATISFIED) {
            PartFindings.of(steps, tree, base).ifPresent(findings::add);
        }
        return findings;
    }

    /** Why each holding that fills nothing does not. */
    List<Finding> notCounted() {
        return candidates.stream()
                .flatMap(candidate ->
                        notCounted
                                .finding(candidate)
                                .or(() -> PartFindings.of(candidate, base, tree, leftOut))
                                .stream())
                .toList();
    }

    /** Whether what was chosen is none of what can be chosen, so that nothing is asked for. */
    private static boolean isNoOption(Requested node) {
        boolean isEmpty = node.of().isEmpty() && !node.decided().isForgiven();
        return isEmpty
                && node.composition().filter(made -> made.leastAtBest() > 0).isPresent();
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
            finding.putFact("missing", Fact.of(deciding.all()));
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

    private Finding notInForce() {
        Finding.Builder finding = Finding.of("AWARD_NOT_IN_FORCE", Verdict.VIOLATED, Severity.WARNING);
        finding.putFact("on", Fact.of(day()));
        award.validFrom().ifPresent(first -> finding.putFact("validFrom", Fact.of(first)));
        award.validTo().ifPresent(last -> finding.putFact("validTo", Fact.of(last)));
        return finding.build();
    }
}
