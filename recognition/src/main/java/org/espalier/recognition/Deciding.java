package org.espalier.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.espalier.core.finding.Facts;
import org.espalier.recognition.comparison.Comparison;
import org.espalier.recognition.comparison.Cure;
import org.espalier.recognition.comparison.Difference;
import org.espalier.recognition.decision.DecisionStatus;
import org.espalier.recognition.decision.Purpose;
import org.espalier.recognition.decision.RecognitionStep;
import org.espalier.recognition.decision.Remedy;
import org.espalier.recognition.decision.Route;

/** What follows from the steps: the one place in which a status is chosen. */
final class Deciding {

    /** What tells why a validation is needed. */
    private static final Set<String> OF_PRIOR_LEARNING =
            Set.of("RECOGNITION_IN_FORCE", "LEVEL_UNKNOWN", "ASSESSMENT_MISSING", "ASSESSMENT_FAILED");

    private static final Set<String> OF_AN_AGREEMENT =
            Set.of("RECOGNITION_PURPOSE", "RECOGNITION_AUTHENTICITY", "RECOGNITION_IN_FORCE", "ASSESSMENT_FAILED");

    private final RecognitionCase given;
    private final List<Item> found;

    Deciding(RecognitionCase given, List<Taken> steps) {
        this.given = given;
        this.found = steps.stream().flatMap(step -> step.items().stream()).toList();
    }

    Outcome outcome() {
        if (isOutside()) {
            return outside();
        }
        if (given.authenticity().isDisproved()) {
            return disproved();
        }
        return Access.isAsked(given) ? access().or(documented()) : documented();
    }

    /** An agreement is honoured without weighing; what it does not lead to alone, the document or a board may. */
    private Outcome documented() {
        if (AgreementStep.covering(given).isEmpty()) {
            return weighedByRoute();
        }
        Outcome automatic = automatic();
        return automatic.status().isComplete() ? automatic : automatic.or(weighedByRoute());
    }

    /** What a board has validated counts where that is more favourable than what the document shows. */
    private Outcome weighedByRoute() {
        Way way = Way.of(given);
        if (way == Way.PRIOR) {
            return prior();
        }
        return Validating.validation(given).isPresent() ? prior().or(lisbon(way)) : lisbon(way);
    }

    private boolean isOutside() {
        return given.purpose()
                .map(purpose -> purpose == Purpose.EMPLOYMENT || !given.policy().isFor(purpose))
                .orElse(false);
    }

    private Outcome outside() {
        Purpose purpose = given.purpose().orElseThrow();
        Facts facts = Facts.of("purpose", Told.words(purpose));
        String code = purpose == Purpose.EMPLOYMENT ? "RECOGNITION_EMPLOYMENT" : "RECOGNITION_NOT_HERE";
        Item item = new Item(
                Told.violated(code, facts),
                Weight.TOLD,
                Optional.of(given.remedies().worded(Cure.INFORMATION, "REMEDY_" + code, facts)));
        Rung rung = Rung.nothing(DecisionStatus.OUT_OF_SCOPE, List.of(item));
        return new Outcome(rung, Optional.empty(), List.of(), RecognitionStep.PURPOSE);
    }

    private Outcome disproved() {
        Remedy remedy = given.remedies().worded(Cure.INFORMATION, "REMEDY_GENUINE", Facts.none());
        List<Item> reasons = found.stream()
                .filter(item -> item.finding().code().equals("RECOGNITION_AUTHENTICITY"))
                .map(item -> new Item(item.finding(), Weight.TOLD, Optional.of(remedy)))
                .toList();
        Rung rung = Rung.nothing(DecisionStatus.REFUSED, List.of());
        return new Outcome(rung, Optional.empty(), reasons, RecognitionStep.AUTHENTICITY);
    }

    private Outcome access() {
        List<Item> relevant =
                unmet(item -> OF_AN_AGREEMENT.contains(item.finding().code()));
        Rung rung = weighed(new Access(given).rung(), relevant);
        return new Outcome(rung, Optional.of(Route.LISBON_CONVENTION), relevant, RecognitionStep.AUTHENTICITY);
    }

    private Outcome automatic() {
        Rung rung = Rung.of(DecisionStatus.AUTOMATIC, new Granting(given).agreed());
        List<Item> relevant =
                unmet(item -> OF_AN_AGREEMENT.contains(item.finding().code()));
        if (given.isAboutCredits() && rung.recognised().credits().isEmpty() && !new Agreed(given).isWithoutCredits()) {
            relevant.add(WorkloadStep.creditsWanted(given));
        }
        return new Outcome(weighed(rung, relevant), Optional.of(Route.AGREEMENT), relevant, RecognitionStep.AGREEMENT);
    }

    /** Prior learning: what a validation shows is not asked for, but what is asked and for what must be told. */
    private Outcome prior() {
        List<Item> purpose = unmet(item -> item.finding().code().equals("RECOGNITION_PURPOSE"));
        Rung rung = new Validating(given).rung();
        List<Item> reasons = rung.status().isComplete() ? purpose : priorReasons(purpose);
        return outcome(weighed(rung, purpose), Route.PRIOR_LEARNING, reasons);
    }

    /** The validation makes them good, so that nothing else is asked for. */
    private List<Item> priorReasons(List<Item> purpose) {
        List<Item> reasons = new ArrayList<>(purpose);
        unmet(item -> isOfPriorLearning(item.finding().code())).stream()
                .map(item -> Item.told(item.finding()))
                .forEach(reasons::add);
        return reasons;
    }

    /** Where a board has assessed, nobody asks how it was assessed elsewhere. */
    private boolean isOfPriorLearning(String code) {
        boolean assessed = PendingValidation.of(given).isPresent();
        return OF_PRIOR_LEARNING.contains(code) && !(assessed && code.equals("ASSESSMENT_MISSING"));
    }

    private Outcome lisbon(Way way) {
        List<Item> unmet = unmet(item -> !item.is(Weight.TOLD));
        Rung rung = weighed(new Ladder(given).rung(), unmet);
        boolean refused = rung.status() == DecisionStatus.REFUSED;
        List<Item> agreements = refused ? AgreementStep.possible(given) : List.of();
        boolean early = refused && (way == Way.UNKNOWN || isPurposeOpen() || !agreements.isEmpty());
        Rung told = early ? rung.as(DecisionStatus.INFORMATION_REQUESTED) : rung;
        unmet.addAll(agreements);
        return outcome(told, way.route(), reasons(unmet, told));
    }

    private boolean isPurposeOpen() {
        return !unmet(item -> item.finding().code().equals("RECOGNITION_PURPOSE"))
                .isEmpty();
    }

    private List<Item> reasons(List<Item> unmet, Rung rung) {
        List<Item> reasons = new ArrayList<>(unmet);
        if (!rung.status().isComplete()) {
            given.comparison().map(Comparison::substantial).orElse(List.of()).forEach(one -> reasons.add(reason(one)));
        }
        return reasons;
    }

    private Item reason(Difference difference) {
        Facts about = Facts.of("about", Told.words(difference.element()));
        Optional<Remedy> remedy = difference.cure().map(cure -> given.remedies().condition(cure, about));
        return new Item(difference.finding(), Weight.TOLD, remedy);
    }

    /** What is open is asked for, unless nothing that it could be would help; conditions stand before recognition. */
    private static Rung weighed(Rung rung, List<Item> items) {
        if (rung.status() == DecisionStatus.REFUSED || rung.status() == DecisionStatus.OUT_OF_SCOPE) {
            return rung;
        }
        if (items.stream().anyMatch(item -> item.is(Weight.OPEN) || item.is(Weight.JUDGED_HERE))) {
            return rung.as(DecisionStatus.INFORMATION_REQUESTED);
        }
        boolean conditional =
                rung.status().isRecognising() && items.stream().anyMatch(item -> item.is(Weight.CONDITION));
        return conditional ? rung.as(DecisionStatus.CONDITIONAL) : rung;
    }

    private List<Item> unmet(Predicate<Item> which) {
        return found.stream().filter(which).filter(Item::isUnmet).collect(Collectors.toCollection(ArrayList::new));
    }

    /** After all steps. */
    private static Outcome outcome(Rung rung, Route route, List<Item> reasons) {
        return new Outcome(rung, Optional.of(route), reasons, RecognitionStep.LIMITS);
    }
}
