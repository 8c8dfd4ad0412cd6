package org.espalier.recognition.comparison;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;

/** What persons have answered, and which of it was used. */
final class Judgements {

    private final ComparisonCase given;
    private final Set<PersonalJudgement> used = new HashSet<>();

    Judgements(ComparisonCase given) {
        this.given = given;
    }

    /** The latest answer to a question that had been given by the day, of those that can be given to it. */
    Optional<PersonalJudgement> about(ComparisonElement element, Optional<String> outcome) {
        String question = QuestionId.of(given, element, outcome);
        return given.judgements().stream()
                .filter(one -> one.question().equals(question))
                .filter(one -> one.answer().isAboutOutcome() == outcome.isPresent())
                .filter(one -> !one.on().isAfter(given.day()))
                .max(Comparator.comparing(PersonalJudgement::on));
    }

    void use(PersonalJudgement judgement) {
        used.add(judgement);
    }

    /** Answers that had no effect, but for those that are about other components. */
    List<Finding> withoutEffect() {
        return given.judgements().stream()
                .filter(one -> !used.contains(one))
                .filter(one -> !QuestionId.isOfOtherComponent(one.question(), given))
                .map(this::finding)
                .toList();
    }

    private Finding finding(PersonalJudgement judgement) {
        Finding.Builder builder = Finding.of("JUDGEMENT_WITHOUT_EFFECT", Verdict.VIOLATED, Severity.NOTE);
        builder.subject(Subject.ofCredential(given.credential().id().text()));
        return builder.putFact("question", Fact.of(judgement.question()))
                .putFact("office", Fact.of(judgement.office()))
                .putFact("on", Fact.of(judgement.on()))
                .build();
    }
}
