package org.espalier.recognition.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One comparison while it is made. */
final class Comparing {

    private final ComparisonCase given;
    private final Judgements judgements;
    private final List<OutcomeMatch> matches;
    private final List<Weighed> weighed;

    Comparing(ComparisonCase given) {
        this.given = given;
        this.judgements = new Judgements(given);
        this.matches = new OutcomeMatching(given, judgements).matches();
        this.weighed = List.of(
                new WeighedLevel(given),
                new WeighedWorkload(given),
                new WeighedQuality(given),
                new WeighedProfile(given),
                new WeighedOutcomes(given.component().outcomes(), matches));
    }

    Comparison comparison() {
        List<Difference> differences = weighed.stream()
                .map(one -> new ElementJudging(given, judgements, one).difference())
                .toList();
        useOutcomeAnswers();
        return Comparison.builder()
                .credential(given.credential().id())
                .component(given.component().id())
                .day(given.day())
                .addAllDifferences(differences)
                .addAllMatches(matches)
                .coverage(Coverage.of(matches))
                .addAllQuestions(questions(differences))
                .addAllFindings(judgements.withoutEffect())
                .build();
    }

    private void useOutcomeAnswers() {
        matches.stream()
                .filter(match -> match.by().equals(Optional.of(MatchBasis.PERSON)))
                .flatMap(match ->
                        judgements.about(ComparisonElement.LEARNING_OUTCOMES, Optional.of(match.outcome())).stream())
                .forEach(judgements::use);
    }

    private List<Question> questions(List<Difference> differences) {
        Questions asking = new Questions(given);
        List<Question> questions = new ArrayList<>();
        differences.stream()
                .filter(Difference::isOpen)
                .filter(one -> one.element() != ComparisonElement.LEARNING_OUTCOMES)
                .forEach(one -> questions.add(asking.about(weighed(one.element()))));
        given.component().essentialOutcomes().stream()
                .filter(outcome -> isOpen(outcome.id()))
                .forEach(outcome -> questions.add(asking.about(outcome)));
        return questions;
    }

    private Weighed weighed(ComparisonElement element) {
        return weighed.stream()
                .filter(one -> one.element() == element)
                .findFirst()
                .orElseThrow();
    }

    private boolean isOpen(String outcome) {
        return matches.stream().anyMatch(match -> match.outcome().equals(outcome) && match.state() == MatchState.OPEN);
    }
}
