package org.espalier.stacking.audit;

import java.time.LocalDate;
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
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CreditValue;
import org.espalier.stacking.rule.Outcome;
import org.espalier.stacking.rule.Tally;

/** Tells of each holding that fills nothing why it does not. */
final class NotCounted {

    private final AwardTree tree;
    private final Lowering lowering;
    private final Missing missing;
    private final Found base;
    private final LeftOut leftOut;
    private final KeptOut kept;
    private final Blocked blocked;

    NotCounted(AwardTree tree, Lowering lowering, LeftOut leftOut, Missing missing, Found base) {
        this.tree = tree;
        this.lowering = lowering;
        this.missing = missing;
        this.base = base;
        this.leftOut = leftOut;
        this.kept = new KeptOut(tree);
        this.blocked = new Blocked(tree);
    }

    /** Why a holding fills nothing; empty where it fills something. */
    Optional<Finding> finding(Candidate candidate) {
        if (base.isUsed(candidate)) {
            return Optional.empty();
        }
        return Optional.of(told(candidate, candidate.refusal().orElseGet(() -> reason(candidate))));
    }

    /** What keeps a holding that may count from one leaf that selects it, whatever else it fills; empty where nothing does. */
    Optional<Finding> at(Requested leaf, Candidate candidate) {
        return blocked.of(leaf, candidate.counted())
                .or(() -> kept.of(leaf, candidate.counted()))
                .map(outcome -> told(candidate, outcome));
    }

    private static Finding told(Candidate candidate, Outcome outcome) {
        Finding.Builder finding = Finding.of(outcome.code(), outcome.verdict(), Severity.NOTE);
        finding.subject(outcome.subject());
        finding.putFact("title", Fact.of(candidate.title())).putAllFacts(outcome.facts());
        return finding.build();
    }

    private Outcome reason(Candidate candidate) {
        return couldFill(candidate) ? excluded(candidate) : unfit(candidate);
    }

    /** Whether it could count anywhere, also where nothing is asked for, or the answer looks at less than all that is held. */
    private boolean couldFill(Candidate candidate) {
        return candidate.mayCount(Completion.LEAST)
                && (base.couldUse(candidate)
                        || Uses.of(tree, List.of(candidate), Completion.LEAST, lowering.steps())
                                        .size()
                                > 0
                        || Uses.isTaken(tree, candidate.counted()));
    }

    private Outcome excluded(Candidate candidate) {
        for (Set<String> group : lowering.groups(Completion.LEAST)) {
            Optional<String> same = group.contains(candidate.id())
                    ? group.stream().filter(base.used()::contains).findFirst()
                    : Optional.empty();
            if (same.isPresent()) {
                return Refusals.of("DUPLICATE", candidate.counted(), "of", Fact.of(same.orElseThrow()));
            }
        }
        return contained(candidate)
                .map(other -> Refusals.of("CONTAINED", candidate.counted(), "with", Fact.of(other)))
                .or(() -> leftOut.of(candidate))
                .or(() -> Window.missed(tree, base, candidate))
                .orElseGet(() -> Refusals.of("NOT_NEEDED", candidate.counted()));
    }

    /** What is counted that contains the holding or that it contains. */
    private Optional<String> contained(Candidate candidate) {
        if (lowering.containers(Completion.LEAST).isEmpty()) {
            return Optional.empty();
        }
        return base.used().stream()
                .filter(other -> contains(other, candidate.id()) || contains(candidate.id(), other))
                .findFirst();
    }

    private boolean contains(String container, String part) {
        return lowering.containers(Completion.LEAST)
                .getOrDefault(container, Set.of())
                .contains(part);
    }

    private Outcome unfit(Candidate candidate) {
        CountedHolding holding = candidate.counted();
        Optional<String> elsewhere = holding.isRecognised() ? elsewhere(holding) : Optional.empty();
        if (elsewhere.isPresent()) {
            return Refusals.of("GRANTED_FOR_ANOTHER", holding, "granted", Fact.of(elsewhere.orElseThrow()));
        }
        List<String> data = missing.of(candidate);
        return data.isEmpty()
                ? kept.of(holding).or(() -> blocked.of(holding)).orElseGet(() -> wanting(holding))
                : open(holding, data);
    }

    private Optional<String> elsewhere(CountedHolding holding) {
        return holding.holding().grant().flatMap(Grant::requirement).filter(granted -> !tree.asksFor(granted));
    }

    private static Outcome open(CountedHolding holding, List<String> missing) {
        Outcome open = Refusals.of("DATA_MISSING", holding, "missing", Fact.of(missing));
        return new Outcome(open.code(), Verdict.UNDETERMINED, open.subject(), open.facts());
    }

    /** No requirement selects it, it comes too late, it is not recognised, or it carries nothing that the requirement counts. */
    private Outcome wanting(CountedHolding holding) {
        for (Slot slot : tree.slots()) {
            for (Tally tally : slot.leaf().tallies()) {
                if (isWorthless(tally, holding)) {
                    return worthless(
                            holding, holding.credits(tally.system().get()).kind());
                }
            }
        }
        if (comesTooLate(holding)) {
            return Refusals.of(
                    "TOO_LATE", holding, "on", Fact.of(holding.evaluation().day()));
        }
        return Refusals.of(Recognition.isLacking(tree, holding) ? "NOT_RECOGNISED" : "NO_REQUIREMENT", holding);
    }

    /** Whether a holding would be selected somewhere if it had been awarded by the day. */
    private boolean comesTooLate(CountedHolding holding) {
        LocalDate day = holding.evaluation().day();
        return holding.isToCome()
                && tree.slots().stream()
                        .flatMap(slot -> slot.leaf().tallies().stream())
                        .map(Tally::filter)
                        .anyMatch(filter -> filter.isClosedAfter(day)
                                && filter.failed(holding).size() == 1);
    }

    /** Whether a holding is of the kind that is asked for, and adds nothing. */
    private static boolean isWorthless(Tally tally, CountedHolding holding) {
        return tally.minimum().isPresent()
                && tally.system().isPresent()
                && tally.filter().answer(holding) == Answer.YES
                && tally.of(holding).isNothing();
    }

    private static Outcome worthless(CountedHolding holding, CreditValue.Kind kind) {
        return kind == CreditValue.Kind.OTHER_SYSTEM
                ? Refusals.of("CREDIT_SYSTEM_MISMATCH", holding, "found", Fact.of(held(holding)))
                : Refusals.of("NOT_CREDIT_BEARING", holding);
    }

    private static List<String> held(CountedHolding holding) {
        Stream<CreditAmount> granted = holding.holding().grant().flatMap(Grant::credits).stream();
        Stream<CreditAmount> issued = holding.credential().workload().credits().stream();
        return (holding.isRecognised() ? granted : issued)
                .map(CreditAmount::toString)
                .toList();
    }
}
