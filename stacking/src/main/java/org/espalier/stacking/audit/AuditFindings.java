package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.model.Allocation;
import org.espalier.stacking.rule.RuleUse;

/** Tells an answer as findings: the award, its requirements, its policies, what does not count, and proofs. */
final class AuditFindings {

    private final Award award;
    private final List<Candidate> candidates;
    private final Lowering lowering;
    private final Allocation base;
    private final Allocation possible;
    private final LocalDate day;

    AuditFindings(
            Award award,
            List<Candidate> candidates,
            Lowering lowering,
            Allocation base,
            Allocation possible,
            LocalDate day) {
        this.award = award;
        this.candidates = candidates;
        this.lowering = lowering;
        this.base = base;
        this.possible = possible;
        this.day = day;
    }

    List<Finding> of(
            AwardStatus status, List<RequirementResult> results, List<Witness> witnesses, List<Finding> renewalGaps) {
        List<Finding> findings = new ArrayList<>();
        findings.add(whole(status, results));
        results.forEach(result -> findings.add(requirement(result)));
        award.policies().forEach(policy -> findings.addAll(policy(policy, status)));
        if (!award.holdsOn(day)) {
            findings.add(notInForce());
        }
        witnesses.forEach(witness -> findings.add(witness(witness, results)));
        if (witnesses.isEmpty() && status.verdict() == Verdict.VIOLATED && !possible.isMet()) {
            findings.add(
                    Finding.of("EXHAUSTED", Verdict.VIOLATED, Severity.NOTE).build());
        }
        NotCounted notCounted = new NotCounted(award, lowering, base);
        candidates.forEach(candidate -> notCounted.finding(candidate).ifPresent(findings::add));
        findings.addAll(renewalGaps);
        return findings;
    }

    static Finding tooLarge(AuditLimits limits) {
        return Finding.of("AUDIT_TOO_LARGE", Verdict.UNDETERMINED, Severity.ERROR)
                .putFact("steps", Fact.of(limits.steps()))
                .putFact("containers", Fact.of(limits.containers()))
                .build();
    }

    private Finding whole(AwardStatus status, List<RequirementResult> results) {
        Finding.Builder finding = Finding.of("AWARD", status.verdict(), Severity.ERROR);
        finding.source(award.source());
        finding.putFact("title", Fact.of(award.title().text()))
                .putFact(
                        "status", Fact.of(status.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        finding.putFact("open", Fact.of(open(results)));
        if (status == AwardStatus.UNDETERMINED) {
            finding.putFact("missing", Fact.of(deciding()));
        }
        holdsUntil(status).ifPresent(end -> finding.putFact("holdsUntil", Fact.of(end)));
        return finding.build();
    }

    /** If everything is met by what is earned, the last day on which everything that is counted counts. */
    Optional<LocalDate> holdsUntil(AwardStatus status) {
        return candidates.stream()
                .filter(candidate -> status == AwardStatus.ELIGIBLE_FOR_REVIEW
                        && base.leafOf().containsKey(candidate.id()))
                .flatMap(candidate -> candidate.until().stream())
                .min(Comparator.naturalOrder());
    }

    /** The titles of requirements that are not met, and the ids of policies that are not. */
    private List<String> open(List<RequirementResult> results) {
        Stream<String> requirements = results.stream()
                .filter(result -> result.status() != RequirementStatus.MET)
                .map(RequirementResult::title);
        Stream<String> policies = award.policies().stream()
                .filter(policy -> policy.severity() == Severity.ERROR)
                .filter(policy -> policy.rule().floor().isPresent())
                .filter(policy ->
                        policy.evaluate(counted()).stream().anyMatch(finding -> finding.verdict() != Verdict.SATISFIED))
                .map(policy -> policy.rule().sentence());
        return Stream.concat(requirements, policies).toList();
    }

    private CountedHoldings counted() {
        List<CountedHolding> used = candidates.stream()
                .filter(candidate -> base.leafOf().containsKey(candidate.id()))
                .map(Candidate::counted)
                .toList();
        return CountedHoldings.counted(used, award.evaluation(day));
    }

    /** The missing data of those holdings that would be used if the data turned out well. */
    private List<String> deciding() {
        return candidates.stream()
                .filter(candidate -> possible.leafOf().containsKey(candidate.id()))
                .flatMap(candidate -> lowering.missing(candidate).stream())
                .distinct()
                .toList();
    }

    private Finding requirement(RequirementResult result) {
        Finding.Builder finding = Finding.of("REQUIREMENT", result.status().verdict(), Severity.ERROR);
        finding.subject(Subject.ofRequirement(result.id()));
        finding.putFact("title", Fact.of(result.title()))
                .putFact("required", Fact.of(result.sentence()))
                .putFact("counted", Fact.of(result.counted(), result.unit()));
        if (result.missing().signum() > 0) {
            finding.putFact("gap", Fact.of(result.missing(), result.unit()));
        }
        if (result.inProgress().signum() > 0) {
            finding.putFact("inProgress", Fact.of(result.inProgress(), result.unit()));
        }
        if (result.status() == RequirementStatus.UNDETERMINED) {
            finding.putFact("missing", Fact.of(deciding(result.id())));
        }
        return finding.build();
    }

    private List<String> deciding(String requirement) {
        return candidates.stream()
                .filter(candidate -> requirement.equals(possible.leafOf().get(candidate.id())))
                .flatMap(candidate -> lowering.missing(candidate).stream())
                .distinct()
                .toList();
    }

    /** A policy over what is counted. One that decides for each holding alone is told with the holdings it refuses. */
    private List<Finding> policy(RuleUse policy, AwardStatus status) {
        if (policy.severity() == Severity.ERROR && policy.rule().perHolding().isPresent()) {
            return List.of();
        }
        return policy.evaluate(counted()).stream()
                .map(finding -> agreeing(finding, policy, status))
                .toList();
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
        finding.putFact("on", Fact.of(day));
        award.validFrom().ifPresent(first -> finding.putFact("validFrom", Fact.of(first)));
        award.validTo().ifPresent(last -> finding.putFact("validTo", Fact.of(last)));
        return finding.build();
    }

    private static Finding witness(Witness witness, List<RequirementResult> results) {
        Map<String, String> titles =
                results.stream().collect(Collectors.toMap(RequirementResult::id, RequirementResult::title));
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
