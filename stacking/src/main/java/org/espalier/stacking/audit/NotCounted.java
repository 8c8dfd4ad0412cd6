package org.espalier.stacking.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.core.credential.Grant;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.workload.CreditAmount;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CreditValue;
import org.espalier.stacking.evaluation.Measure;
import org.espalier.stacking.model.Allocation;
import org.espalier.stacking.model.Problem;
import org.espalier.stacking.rule.Outcome;

/** Tells of each holding that fills nothing why it does not. */
final class NotCounted {

    private final Award award;
    private final Lowering lowering;
    private final Allocation base;
    private final Problem problem;

    NotCounted(Award award, Lowering lowering, Allocation base) {
        this.award = award;
        this.lowering = lowering;
        this.base = base;
        this.problem = lowering.problem(Completion.LEAST, candidate -> true);
    }

    /** Why a holding fills nothing; empty where it fills something. */
    Optional<Finding> finding(Candidate candidate) {
        if (base.leafOf().containsKey(candidate.id())) {
            return Optional.empty();
        }
        Outcome outcome = candidate.refusal().orElseGet(() -> reason(candidate));
        Finding.Builder finding = Finding.of(outcome.code(), outcome.verdict(), Severity.NOTE);
        finding.subject(outcome.subject());
        finding.putFact("title", Fact.of(candidate.title())).putAllFacts(outcome.facts());
        return Optional.of(finding.build());
    }

    private Outcome reason(Candidate candidate) {
        boolean fits = problem.items().stream().anyMatch(item -> item.id().equals(candidate.id()));
        return fits ? excluded(candidate) : unfit(candidate);
    }

    private Outcome excluded(Candidate candidate) {
        Optional<String> same = problem.groups().stream()
                .filter(group -> group.contains(candidate.id()))
                .flatMap(Set::stream)
                .filter(base.leafOf()::containsKey)
                .findFirst();
        if (same.isPresent()) {
            return Refusals.of("DUPLICATE", candidate.counted(), "of", Fact.of(same.orElseThrow()));
        }
        return contained(candidate)
                .map(other -> Refusals.of("CONTAINED", candidate.counted(), "with", Fact.of(other)))
                .orElseGet(() -> Refusals.of("NOT_NEEDED", candidate.counted()));
    }

    /** What is counted that contains the holding or that it contains. */
    private Optional<String> contained(Candidate candidate) {
        return base.leafOf().keySet().stream()
                .filter(other -> contains(other, candidate.id()) || contains(candidate.id(), other))
                .findFirst();
    }

    private boolean contains(String container, String part) {
        return problem.containers().getOrDefault(container, Set.of()).contains(part);
    }

    private Outcome unfit(Candidate candidate) {
        CountedHolding holding = candidate.counted();
        Optional<String> elsewhere = holding.holding()
                .grant()
                .flatMap(Grant::requirement)
                .filter(granted -> award.requirements().stream()
                        .noneMatch(asked -> asked.id().equals(granted)));
        if (elsewhere.isPresent()) {
            return Refusals.of("GRANTED_FOR_ANOTHER", holding, "granted", Fact.of(elsewhere.orElseThrow()));
        }
        List<String> missing = lowering.missing(candidate);
        return missing.isEmpty() ? wanting(holding) : open(holding, missing);
    }

    private static Outcome open(CountedHolding holding, List<String> missing) {
        Outcome open = Refusals.of("DATA_MISSING", holding, "missing", Fact.of(missing));
        return new Outcome(open.code(), Verdict.UNDETERMINED, open.subject(), open.facts());
    }

    /** Nothing is unknown: either no requirement selects it, or it carries nothing that the requirement counts. */
    private Outcome wanting(CountedHolding holding) {
        return award.requirements().stream()
                .filter(requirement -> requirement.filter().answer(holding) == Answer.YES)
                .filter(requirement -> requirement.measure() == Measure.CREDITS)
                .map(requirement -> holding.credits(requirement.system()).kind())
                .findFirst()
                .map(kind -> kind == CreditValue.Kind.OTHER_SYSTEM
                        ? Refusals.of("CREDIT_SYSTEM_MISMATCH", holding, "found", Fact.of(held(holding)))
                        : Refusals.of("NOT_CREDIT_BEARING", holding))
                .orElseGet(() -> Refusals.of("NO_REQUIREMENT", holding));
    }

    private static List<String> held(CountedHolding holding) {
        Stream<CreditAmount> granted = holding.holding().grant().flatMap(Grant::credits).stream();
        Stream<CreditAmount> issued = holding.credential().workload().credits().stream();
        return (holding.isRecognised() ? granted : issued)
                .map(CreditAmount::toString)
                .toList();
    }
}
