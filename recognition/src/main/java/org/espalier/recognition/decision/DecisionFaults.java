package org.espalier.recognition.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Verdict;

/** What may not be in a decision: what is blank, what contradicts itself, and what would be unfair. */
final class DecisionFaults {

    private final Decision decision;
    private final DecisionStatus status;
    private final Faults faults;

    DecisionFaults(Decision decision) {
        this.decision = decision;
        this.status = decision.status();
        this.faults = Faults.of("Decision " + decision.id());
    }

    Faults all() {
        texts();
        days();
        clock();
        lessThanFull();
        refusal();
        recognition();
        basis();
        steps();
        return faults;
    }

    private void texts() {
        faults.notBlank(decision.id(), "id")
                .notBlank(decision.version(), "version")
                .notBlank(decision.supersedes(), "supersedes")
                .check(
                        !decision.supersedes().equals(Optional.of(decision.reference())),
                        "supersedes",
                        "must not be the decision itself")
                .notBlank(decision.learner(), "learner")
                .notBlank(decision.receiver(), "receiver")
                .notBlank(decision.office(), "office")
                .notBlank(decision.policy(), "policy")
                .notBlank(decision.method(), "method");
    }

    private void days() {
        Optional<LocalDate> complete = decision.completeOn();
        between(isOrdered(decision.receivedOn(), complete), "completeOn", "must not be before receivedOn");
        between(isOrdered(complete, Optional.of(decision.decidedOn())), "decidedOn", "must not be before completeOn");
        between(
                isOrdered(decision.receivedOn(), Optional.of(decision.decidedOn())),
                "decidedOn",
                "must not be before receivedOn");
        faults.check(
                decision.decisionWithin().stream().allMatch(Periods::isPositive), "decisionWithin", Periods.WANTED);
    }

    private static boolean isOrdered(Optional<LocalDate> first, Optional<LocalDate> second) {
        return first.isEmpty() || second.stream().noneMatch(first.orElseThrow()::isAfter);
    }

    /** The clock starts with complete information, not before; questions to the receiver's office do not stop it. */
    private void clock() {
        boolean asks = status == DecisionStatus.INFORMATION_REQUESTED && Remedy.isLearnerAsked(decision.remedies());
        between(
                !asks || decision.completeOn().isEmpty(),
                "completeOn",
                "there is none while the learner is asked for information: the clock starts with complete information");
        boolean needed = status.isRecognising() || status == DecisionStatus.CONDITIONAL;
        between(!needed || decision.completeOn().isPresent(), "completeOn", "is needed where something is recognised");
    }

    private void lessThanFull() {
        if (!status.isComplete()) {
            between(!decision.reasons().isEmpty(), "reasons", "anything less than full recognition has reasons");
            between(!decision.remedies().isEmpty(), "remedies", "anything less than full recognition has remedies");
            between(decision.appeal().isPresent(), "appeal", "anything less than full recognition can be appealed");
        }
        between(
                status != DecisionStatus.CONDITIONAL
                        || decision.remedies().stream().anyMatch(Remedy::condition),
                "remedies",
                "one of them is a condition");
        between(
                status != DecisionStatus.INFORMATION_REQUESTED || isSomethingOpen(),
                "reasons",
                "one of them is undetermined, or there is a question");
    }

    private boolean isSomethingOpen() {
        return !decision.questions().isEmpty() || hasReason(Verdict.UNDETERMINED);
    }

    private boolean hasReason(Verdict verdict) {
        return decision.reasons().stream().anyMatch(reason -> reason.verdict() == verdict);
    }

    /** A refusal names its substantial difference, or its proven failure of authenticity; missing data never refuses. */
    private void refusal() {
        if (status == DecisionStatus.REFUSED) {
            between(
                    isDisproved() || !decision.substantialDifferences().isEmpty(),
                    "differences",
                    "a refusal names its substantial difference, or its proven failure of authenticity");
            between(hasReason(Verdict.VIOLATED), "reasons", "missing data never refuses");
        }
    }

    private boolean isDisproved() {
        return decision.authenticity().isDisproved();
    }

    private void recognition() {
        boolean recognising = status.isRecognising();
        between(
                recognising || decision.recognised().isEmpty(),
                "recognised",
                "nothing is recognised now where it is "
                        + status.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        between(!recognising || !isDisproved(), "authenticity", "what is not genuine is not recognised");
        between(
                decision.substantialDifferences().isEmpty() || !status.isComplete(),
                "differences",
                "a substantial difference stands against full recognition");
        between(
                status != DecisionStatus.PARTIAL || decision.recognised().hasCreditsOrOutcomes(),
                "recognised",
                "a part has credits or outcomes");
        between(
                status != DecisionStatus.ALTERNATIVE || isSomethingElse(),
                "recognised",
                "an alternative names the component or the level");
        between(
                decision.prospect().isEmpty() || status == DecisionStatus.CONDITIONAL,
                "prospect",
                "only a condition has one");
    }

    private boolean isSomethingElse() {
        return decision.recognised().component().isPresent()
                || decision.recognised().level().isPresent();
    }

    /** Credits rest on an assessment: those of prior learning on a validation, automatic ones on an agreement. */
    private void basis() {
        between(
                decision.route().stream().noneMatch(Route.PRIOR_LEARNING::equals) || rests(BasisKind.VALIDATION),
                "recognised/basis",
                "credits for prior learning need a validation");
        between(
                status != DecisionStatus.AUTOMATIC || decision.route().equals(Optional.of(Route.AGREEMENT)),
                "route",
                "automatic recognition rests on an agreement");
        Optional<LocalDate> assessed = decision.recognised().basis().flatMap(CreditBasis::assessedOn);
        between(
                isOrdered(assessed, Optional.of(decision.decidedOn())),
                "recognised/basis/assessedOn",
                "must not be after decidedOn");
    }

    private boolean rests(BasisKind kind) {
        Recognised recognised = decision.recognised();
        return recognised.credits().isEmpty()
                || recognised.basis().map(CreditBasis::kind).equals(Optional.of(kind));
    }

    private void steps() {
        List<RecognitionStep> taken =
                decision.steps().stream().map(StepResult::step).toList();
        between(
                taken.equals(taken.stream().distinct().sorted().toList()),
                "steps",
                "each stands once, in the order in which it is taken");
    }

    private void between(boolean holds, String attribute, String problem) {
        faults.checkBetween(holds, attribute, problem);
    }
}
