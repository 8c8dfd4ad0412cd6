package org.espalier.recognition.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.espalier.core.credential.LearningOutcome;

/** What a person is asked: each open essential outcome, and each other element that is open. */
final class Questions {

    private final ComparisonCase given;

    Questions(ComparisonCase given) {
        this.given = given;
    }

    Question about(Weighed weighed) {
        return question(weighed.element(), Optional.empty())
                .addAllWanted(weighed.wanted())
                .addAllFound(weighed.found())
                .addAllMissing(weighed.missing())
                .addAnswers(Answer.NOT_SUBSTANTIAL)
                .build();
    }

    Question about(ComponentOutcome outcome) {
        return question(ComparisonElement.LEARNING_OUTCOMES, Optional.of(outcome.id()))
                .addWanted(wanted(outcome))
                .addAllFound(found())
                .addAllMissing(missing(outcome))
                .addAnswers(Answer.COVERED, Answer.NOT_COVERED)
                .build();
    }

    private Question.Builder question(ComparisonElement element, Optional<String> outcome) {
        Question.Builder builder = Question.builder();
        builder.id(QuestionId.of(given, element, outcome)).element(element).outcome(outcome);
        return builder;
    }

    private static Material wanted(ComponentOutcome outcome) {
        return Material.builder()
                .label(outcome.id())
                .text(outcome.statement())
                .addAllNames(outcome.skills().stream().sorted().toList())
                .build();
    }

    private List<Material> found() {
        List<LearningOutcome> outcomes = given.credential().learningOutcomes();
        return IntStream.range(0, outcomes.size())
                .mapToObj(i -> found(outcomes.get(i), "outcome " + (i + 1)))
                .toList();
    }

    private static Material found(LearningOutcome outcome, String place) {
        return Material.builder()
                .label(outcome.id().orElse(place))
                .text(outcome.statement())
                .addAllNames(outcome.skills().stream().sorted().toList())
                .build();
    }

    private List<String> missing(ComponentOutcome outcome) {
        boolean bare = outcome.statement().isEmpty() && outcome.skills().isEmpty();
        boolean none = given.credential().learningOutcomes().isEmpty();
        return Stream.of(
                        Optional.of("the learning outcomes of the credential").filter(any -> none),
                        Optional.of("what the component wants, in words").filter(any -> bare))
                .flatMap(Optional::stream)
                .toList();
    }
}
