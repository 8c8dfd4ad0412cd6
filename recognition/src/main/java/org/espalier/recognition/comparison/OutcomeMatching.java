package org.espalier.recognition.comparison;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.text.LocalizedText;

/** Matches each outcome of a component: by identity, declared equivalence, a person, a matcher; else what is left. */
final class OutcomeMatching {

    private final ComparisonCase given;
    private final Judgements judgements;
    private final List<LearningOutcome> found;

    OutcomeMatching(ComparisonCase given, Judgements judgements) {
        this.given = given;
        this.judgements = judgements;
        this.found = given.credential().learningOutcomes();
    }

    List<OutcomeMatch> matches() {
        return given.component().outcomes().stream().map(this::match).toList();
    }

    private OutcomeMatch match(ComponentOutcome wanted) {
        return identity(wanted)
                .or(() -> equivalence(wanted))
                .or(() -> person(wanted))
                .or(() -> matcher(wanted))
                .or(() -> exclusion(wanted))
                .orElseGet(() -> match(wanted, MatchState.OPEN).build());
    }

    private static OutcomeMatch.Builder match(ComponentOutcome wanted, MatchState state) {
        OutcomeMatch.Builder builder = OutcomeMatch.builder();
        builder.outcome(wanted.id()).essential(wanted.essential()).state(state);
        return builder;
    }

    private static Optional<OutcomeMatch> covered(ComponentOutcome wanted, MatchBasis by, List<LearningOutcome> with) {
        List<String> labels = with.stream().map(OutcomeMatching::label).toList();
        return with.isEmpty()
                ? Optional.empty()
                : Optional.of(match(wanted, MatchState.COVERED)
                        .by(by)
                        .addAllCoveredBy(labels)
                        .build());
    }

    /** The same id; or all skills, if need be from several outcomes. */
    private Optional<OutcomeMatch> identity(ComponentOutcome wanted) {
        Optional<OutcomeMatch> same = covered(wanted, MatchBasis.IDENTIFIER, having(Set.of(wanted.id())));
        boolean all = !wanted.skills().isEmpty() && identifiers().containsAll(wanted.skills());
        return same.isPresent() || !all ? same : covered(wanted, MatchBasis.IDENTIFIER, having(wanted.skills()));
    }

    private Optional<OutcomeMatch> equivalence(ComponentOutcome wanted) {
        return covered(wanted, MatchBasis.EQUIVALENCE, having(wanted.equivalentTo()));
    }

    private List<LearningOutcome> having(Set<String> identifiers) {
        return found.stream()
                .filter(one -> !Collections.disjoint(Identifiers.of(one), identifiers))
                .toList();
    }

    private Set<String> identifiers() {
        Set<String> all = new HashSet<>();
        found.forEach(one -> all.addAll(Identifiers.of(one)));
        return all;
    }

    private Optional<OutcomeMatch> person(ComponentOutcome wanted) {
        return judgements
                .about(ComparisonElement.LEARNING_OUTCOMES, Optional.of(wanted.id()))
                .map(judgement -> match(wanted, state(judgement.answer()))
                        .by(MatchBasis.PERSON)
                        .because(judgement.because())
                        .build());
    }

    private static MatchState state(Answer answer) {
        return answer == Answer.COVERED ? MatchState.COVERED : MatchState.NOT_COVERED;
    }

    private Optional<OutcomeMatch> matcher(ComponentOutcome wanted) {
        List<LearningOutcome> covering = found.stream()
                .filter(one -> given.matcher().match(wanted, one) == MatchState.COVERED)
                .toList();
        boolean none = !found.isEmpty()
                && found.stream().allMatch(one -> given.matcher().match(wanted, one) == MatchState.NOT_COVERED);
        return none ? notCovered(wanted, MatchBasis.MATCHER) : covered(wanted, MatchBasis.MATCHER, covering);
    }

    /** Where every outcome is identified in the same lists, what is not among them is not covered. */
    private Optional<OutcomeMatch> exclusion(ComponentOutcome wanted) {
        Set<String> identifiers = Identifiers.of(wanted);
        boolean apart =
                !found.isEmpty() && having(identifiers).isEmpty() && Identifiers.areComparable(identifiers, found);
        return apart ? notCovered(wanted, MatchBasis.IDENTIFIER) : Optional.empty();
    }

    private static Optional<OutcomeMatch> notCovered(ComponentOutcome wanted, MatchBasis by) {
        return Optional.of(match(wanted, MatchState.NOT_COVERED).by(by).build());
    }

    private static String label(LearningOutcome outcome) {
        Stream<String> told = Stream.of(outcome.id(), outcome.statement().map(LocalizedText::text))
                .flatMap(Optional::stream);
        return Stream.concat(told, outcome.skills().stream().sorted())
                .findFirst()
                .orElse("-");
    }
}
