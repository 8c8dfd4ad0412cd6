package org.espalier.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.espalier.core.finding.Verdict;
import org.espalier.recognition.comparison.Comparison;
import org.espalier.recognition.comparison.ComparisonElement;
import org.espalier.recognition.comparison.Difference;
import org.espalier.recognition.comparison.Programme;
import org.espalier.recognition.comparison.Question;
import org.espalier.recognition.decision.Decision;
import org.espalier.recognition.decision.DecisionStatus;
import org.espalier.recognition.decision.Recognised;
import org.espalier.recognition.decision.RecognitionStep;
import org.espalier.recognition.decision.Remedy;
import org.espalier.recognition.decision.StepResult;
import org.espalier.recognition.decision.Target;

/** Writes down what was decided, with all that led to it. */
final class Recording {

    private final RecognitionCase given;
    private final List<Taken> steps;
    private final Outcome outcome;

    Recording(RecognitionCase given, List<Taken> steps, Outcome outcome) {
        this.given = given;
        this.steps = steps;
        this.outcome = outcome;
    }

    Decision decision() {
        Decision.Builder decision = Decision.builder();
        asked(decision);
        days(decision);
        weighed(decision);
        DecisionStatus status = outcome.status();
        Recognised recognised = outcome.rung().recognised();
        boolean prospect = status == DecisionStatus.CONDITIONAL && !recognised.isEmpty();
        return decision.status(status)
                .route(outcome.route())
                .recognised(status.isRecognising() ? recognised : Recognised.nothing())
                .prospect(prospect ? Optional.of(recognised) : Optional.empty())
                .addAllReasons(outcome.reasons())
                .addAllRemedies(remedies())
                .addAllCosts(new Costs(given, outcome).all())
                .appeal(given.policy().appeal())
                .build();
    }

    private void asked(Decision.Builder decision) {
        RecognitionRequest request = given.request();
        decision.id(request.id())
                .version(request.version())
                .supersedes(request.supersedes())
                .credential(given.credential().id())
                .title(given.credential().title())
                .learner(request.learner())
                .receiver(given.policy().receiver())
                .office(given.policy().office())
                .policy(given.policy().toString())
                .purpose(request.purpose())
                .component(request.component().map(Granting::target))
                .programme(request.programme().map(Recording::target))
                .setting(given.credential().learningSetting());
    }

    private static Target target(Programme programme) {
        return Target.builder().id(programme.id()).title(programme.title()).build();
    }

    private void days(Decision.Builder decision) {
        decision.receivedOn(given.request().receivedOn())
                .completeOn(completeOn())
                .decisionWithin(given.policy().decisionWithin())
                .decidedOn(given.day());
    }

    private List<Remedy> remedies() {
        return outcome.remedies(given.remedies(), questionsHere());
    }

    /** How many questions the document leaves to the office; what it does not tell is asked of the learner. */
    private int questionsHere() {
        Set<ComparisonElement> asked = given.comparison().map(Comparison::open).orElse(List.of()).stream()
                .filter(difference -> !new LearnerData(given).of(difference).isEmpty())
                .map(Difference::element)
                .collect(Collectors.toSet());
        return (int) questions().stream()
                .filter(question -> !asked.contains(question.element()))
                .count();
    }

    /** The clock starts when the learner has told everything; questions to the office do not stop it. */
    private Optional<LocalDate> completeOn() {
        RecognitionRequest request = given.request();
        boolean asks = outcome.status() == DecisionStatus.INFORMATION_REQUESTED;
        return asks && Remedy.isLearnerAsked(remedies())
                ? Optional.empty()
                : request.completeOn().or(request::receivedOn).or(() -> Optional.of(given.day()));
    }

    private void weighed(Decision.Builder decision) {
        decision.authenticity(given.authenticity()).addAllSteps(results());
        if (outcome.last().compareTo(RecognitionStep.ROUTE) > 0) {
            decision.addAllCriteria(given.criteria())
                    .light(given.by().light().evaluate(given.criteria()))
                    .addAllDifferences(comparison().map(Comparison::differences).orElse(List.of()))
                    .addAllQuestions(questions());
        }
    }

    /** What the document was compared with; where a board certified all of it, nothing was. */
    private Optional<Comparison> comparison() {
        return given.comparison().filter(any -> !outcome.isCertified());
    }

    /** The questions on the component; on other components only where the first does not fit. */
    private List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        comparison().map(Comparison::questions).ifPresent(questions::addAll);
        if (comparison().map(all -> !all.substantial().isEmpty()).orElse(false)) {
            given.request()
                    .alternatives()
                    .forEach(other -> questions.addAll(given.compared(other).questions()));
        }
        return questions.stream().distinct().toList();
    }

    private List<StepResult> results() {
        List<StepResult> results = new ArrayList<>();
        steps.forEach(step -> results.add(isTaken(step.step()) ? step.result() : skipped(step.step())));
        results.add(isTaken(RecognitionStep.DIFFERENCES) ? differences() : skipped(RecognitionStep.DIFFERENCES));
        results.add(new Taken(RecognitionStep.DECISION, Closing.decision(given, outcome, completeOn())).result());
        results.add(new Taken(RecognitionStep.LIMITS, Closing.limits(given, outcome)).result());
        return results;
    }

    private boolean isTaken(RecognitionStep step) {
        boolean compared = step != RecognitionStep.DIFFERENCES || !outcome.isCertified();
        return compared && step.compareTo(outcome.last()) <= 0;
    }

    private static StepResult skipped(RecognitionStep step) {
        return StepResult.of(step, Verdict.NOT_APPLICABLE, List.of());
    }

    private StepResult differences() {
        return new Taken(RecognitionStep.DIFFERENCES, Closing.differences(given)).result();
    }
}
