package org.espalier.qa.check;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.ParticipationMode;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.qa.evidence.Layer;
import org.espalier.qa.evidence.Statement;
import org.espalier.qa.evidence.Topic;

/** How outcomes are taught and assessed. */
final class AssessmentChecks {

    private static final String ASSESSMENTS = "credential file: assessments";
    private static final String STATEMENTS = "quality file: course/statements";
    private static final Set<ParticipationMode> ONLINE =
            EnumSet.of(ParticipationMode.ONLINE, ParticipationMode.BLENDED, ParticipationMode.HYBRID);

    private AssessmentChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of(
                        "alignment",
                        Layer.COURSE,
                        given -> new Alignments(given).judge(),
                        "credential file: learningOutcomes",
                        ASSESSMENTS,
                        "quality file: course/alignment"),
                Check.of("outcomes-assessed", Layer.CREDENTIAL, AssessmentChecks::assessed, ASSESSMENTS),
                Check.of("assessment-published", Layer.COURSE, AssessmentChecks::published, STATEMENTS),
                Check.of(
                        "several-examiners",
                        Layer.COURSE,
                        given -> Tally.empty()
                                .needs(Topic.SEVERAL_EXAMINERS, given.answers())
                                .outcome(),
                        STATEMENTS),
                Check.of(
                        "online-identity",
                        Layer.COURSE,
                        AssessmentChecks::online,
                        "credential file: participation",
                        ASSESSMENTS));
    }

    /** Attendance alone assesses nothing. */
    private static Outcome assessed(QualityCase given) {
        MicroCredential credential = given.credential();
        if (credential.assessments().isEmpty()) {
            return Outcome.missing("how the outcomes were assessed");
        }
        return credential.isAttendanceOnly()
                ? Outcome.lacking("an assessment; attendance alone is told")
                : Outcome.of(Verdict.SATISFIED);
    }

    /** Criteria were published before the learning began, and there is a way to appeal. */
    private static Outcome published(QualityCase given) {
        Answers answers = given.answers();
        Tally tally = Tally.empty().needs(Topic.CRITERIA_PUBLISHED, answers).needs(Topic.ASSESSMENT_APPEAL, answers);
        Optional<LocalDate> published =
                answers.statement(Topic.CRITERIA_PUBLISHED).flatMap(Statement::since);
        Optional<LocalDate> begun = given.credential().studiedFrom();
        boolean late =
                published.isPresent() && begun.isPresent() && published.get().isAfter(begun.get());
        return late
                ? tally.needs("criteria before the learning began on " + begun.get(), Optional.of(false))
                        .outcome()
                : tally.outcome();
    }

    private static Outcome online(QualityCase given) {
        Set<ParticipationMode> modes = given.credential().participation();
        if (modes.isEmpty()) {
            return Outcome.missing("the form of participation");
        }
        return modes.stream().anyMatch(ONLINE::contains)
                ? supervised(given.credential().assessments())
                : Outcome.notApplicable("the learning is not online");
    }

    private static Outcome supervised(List<Assessment> assessments) {
        List<String> declared = assessments.stream()
                .flatMap(assessment -> assessment.supervision().stream())
                .map(supervision ->
                        supervision.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .distinct()
                .toList();
        boolean all = !assessments.isEmpty()
                && assessments.stream()
                        .filter(one -> !one.type().equals(Optional.of(AssessmentType.ATTENDANCE)))
                        .allMatch(one -> one.supervision().isPresent());
        Outcome outcome = all
                ? Outcome.of(Verdict.SATISFIED)
                : Outcome.missing("supervision and identity verification of each assessment");
        return declared.isEmpty() ? outcome : outcome.with("supervision", Fact.of(declared));
    }
}
