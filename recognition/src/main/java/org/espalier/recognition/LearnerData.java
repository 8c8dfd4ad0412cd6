package org.espalier.recognition;

import java.util.List;
import java.util.Optional;
import org.espalier.core.element.Element;
import org.espalier.core.finding.Fact;
import org.espalier.core.workload.Workload;
import org.espalier.recognition.comparison.Difference;
import org.espalier.recognition.criterion.Criterion;

/**
 * What the document does not tell, in plain words, so that the learner is asked for it. What it tells is not asked for
 * again: where nothing is missing here, a person of the receiver judges.
 */
final class LearnerData {

    private static final String SIZE = "ECTS credits, or a statement of the workload";

    private final RecognitionCase given;

    LearnerData(RecognitionCase given) {
        this.given = given;
    }

    /** What is missing for an open difference; empty where it is for the office to judge. */
    List<String> of(Difference difference) {
        return switch (difference.element()) {
            case LEVEL -> level(difference);
            case WORKLOAD -> difference.finding().fact("found").isPresent() ? List.of() : workload();
            case QUALITY -> quality(difference);
            case PROFILE -> profile(difference);
            case LEARNING_OUTCOMES ->
                given.credential().learningOutcomes().isEmpty()
                        ? List.of(Element.LEARNING_OUTCOMES.label())
                        : List.of();
        };
    }

    private List<String> level(Difference difference) {
        boolean told =
                given.credential().level().filter(level -> !level.isEmpty()).isPresent();
        if (!told) {
            return List.of(Element.LEVEL.label());
        }
        boolean open = missing(difference).contains("the EQF level");
        return open ? List.of(given.toldLevel().question().orElse("the EQF level")) : List.of();
    }

    /** The credits or the workload; a credit of another system is told, and its conversion is for the office. */
    private List<String> workload() {
        return given.credential().workload().otherCredits().isEmpty() ? List.of(size()) : List.of();
    }

    /** How the size is asked for: hours alone are a beginning. */
    String size() {
        Workload workload = given.credential().workload();
        boolean told = workload.hours().isPresent() || !workload.otherCredits().isEmpty();
        return told ? SIZE : Element.WORKLOAD.label();
    }

    private List<String> quality(Difference difference) {
        return given.credential().qualityAssurance().isEmpty()
                ? List.of(Element.QUALITY_ASSURANCE.label())
                : missing(difference);
    }

    private List<String> profile(Difference difference) {
        boolean field = given.credential().fields().isEmpty();
        return missing(difference).stream()
                .filter(datum -> field || datum.equals("the orientation"))
                .toList();
    }

    private static List<String> missing(Difference difference) {
        return difference
                .finding()
                .fact("missing")
                .map(fact -> ((Fact.Names) fact).names())
                .orElse(List.of());
    }

    /** What is missing for the grade of a criterion that the credential tells, by the name of the element. */
    String of(Criterion criterion) {
        Optional<String> question =
                criterion == Criterion.LEVEL ? given.toldLevel().question() : Optional.empty();
        return question.or(() -> criterion.element().map(Element::label)).orElseGet(criterion::label);
    }
}
