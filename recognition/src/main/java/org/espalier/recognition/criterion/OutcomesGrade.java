package org.espalier.recognition.criterion;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.finding.Fact;
import org.espalier.core.text.LocalizedText;

/** Criterion 4: how clearly it is told what a learner knows and is able to do. */
final class OutcomesGrade {

    private final List<LearningOutcome> outcomes;
    private final Set<String> assessed;

    private OutcomesGrade(CriteriaEvidence evidence) {
        this.outcomes = evidence.credential().learningOutcomes();
        this.assessed = Tests.of(evidence.credential()).stream()
                .flatMap(one -> one.outcomes().stream())
                .collect(Collectors.toSet());
    }

    static Graded of(CriteriaEvidence evidence) {
        OutcomesGrade grade = new OutcomesGrade(evidence);
        return grade.graded().with("number", Fact.of(grade.outcomes.size()));
    }

    private Graded graded() {
        if (outcomes.isEmpty()) {
            return Graded.notKnown("the learning outcomes");
        }
        if (outcomes.stream().allMatch(one -> isSentence(one) && isMeasurable(one))) {
            return Graded.of(
                    CriterionGrade.A,
                    "each is stated in words, and named by a skill of a framework or by an assessment");
        }
        return outcomes.stream().anyMatch(OutcomesGrade::isListed)
                ? Graded.of(CriterionGrade.B, "there is a list; not each of them is stated and measured")
                        .orBetter(CriterionGrade.A)
                : bare();
    }

    private Graded bare() {
        boolean topics = outcomes.stream().anyMatch(one -> one.statement().isPresent());
        return topics
                ? Graded.of(CriterionGrade.C, "single words only: topics, not what a learner is able to do")
                        .orBetter(CriterionGrade.B)
                : Graded.notKnown("the learning outcomes in words");
    }

    private static boolean isListed(LearningOutcome outcome) {
        return isSentence(outcome) || !outcome.skills().isEmpty();
    }

    private boolean isMeasurable(LearningOutcome outcome) {
        return !outcome.skills().isEmpty() || outcome.id().stream().anyMatch(assessed::contains);
    }

    private static boolean isSentence(LearningOutcome outcome) {
        return outcome.statement().stream()
                .map(LocalizedText::values)
                .flatMap(texts -> texts.stream())
                .anyMatch(text -> text.strip().contains(" "));
    }
}
