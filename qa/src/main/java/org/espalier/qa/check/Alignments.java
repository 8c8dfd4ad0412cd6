package org.espalier.qa.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.finding.Fact;
import org.espalier.qa.evidence.Alignment;
import org.espalier.qa.evidence.CourseEvidence;
import org.espalier.qa.evidence.Topic;

/**
 * Constructive alignment: every outcome has an activity that leads to it and an assessment in which it is shown. A matrix
 * in the quality file, and assessments that name their outcomes, are taken to be complete; without them a statement counts.
 */
final class Alignments {

    private final QualityCase given;
    private final List<Alignment> matrix;

    Alignments(QualityCase given) {
        this.given = given;
        this.matrix = given.course().map(CourseEvidence::alignment).orElse(List.of());
    }

    Outcome judge() {
        List<LearningOutcome> outcomes = given.credential().learningOutcomes();
        if (outcomes.isEmpty()) {
            return Outcome.missing("learning outcomes");
        }
        Tally tally = Tally.empty().with("outcomes", Fact.of((long) outcomes.size()));
        for (int i = 0; i < outcomes.size(); i++) {
            String number = String.valueOf(i + 1);
            tally.needs("an assessment of outcome " + number, assessed(outcomes.get(i), number));
            tally.needs("an activity for outcome " + number, taught(outcomes.get(i), number));
        }
        return tally.outcome();
    }

    private Optional<Boolean> assessed(LearningOutcome outcome, String number) {
        boolean linked = linked(outcome);
        boolean listed =
                rows(outcome, number).anyMatch(row -> !row.assessments().isEmpty());
        boolean complete = !matrix.isEmpty() || assessmentsNameOutcomes();
        return linked || listed || complete
                ? Optional.of(linked || listed)
                : given.answers().to(Topic.OUTCOMES_ALIGNED);
    }

    private boolean linked(LearningOutcome outcome) {
        return outcome.id().stream()
                .anyMatch(id -> given.credential().assessments().stream()
                        .anyMatch(assessment -> assessment.outcomes().contains(id)));
    }

    /** Whether each assessment tells what it assesses, and each outcome could have been named. */
    private boolean assessmentsNameOutcomes() {
        List<Assessment> assessments = given.credential().assessments();
        return !assessments.isEmpty()
                && assessments.stream().noneMatch(one -> one.outcomes().isEmpty())
                && given.credential().learningOutcomes().stream()
                        .allMatch(one -> one.id().isPresent());
    }

    private Optional<Boolean> taught(LearningOutcome outcome, String number) {
        boolean listed = rows(outcome, number).anyMatch(row -> !row.activities().isEmpty());
        return listed || !matrix.isEmpty()
                ? Optional.of(listed)
                : given.answers().to(Topic.OUTCOMES_ALIGNED);
    }

    private Stream<Alignment> rows(LearningOutcome outcome, String number) {
        return matrix.stream()
                .filter(row -> row.outcome().equals(number) || outcome.id().equals(Optional.of(row.outcome())));
    }
}
