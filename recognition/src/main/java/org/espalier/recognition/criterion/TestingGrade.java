package org.espalier.recognition.criterion;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.credential.Supervision;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;

/** Criterion 6: how the learning was tested. The strongest assessment counts. */
final class TestingGrade {

    private static final Set<AssessmentType> BY_PEERS =
            EnumSet.of(AssessmentType.PEER_ASSESSMENT, AssessmentType.PEER_REVIEW);
    private static final Set<AssessmentType> LIGHT =
            EnumSet.of(AssessmentType.QUIZ, AssessmentType.PEER_ASSESSMENT, AssessmentType.PEER_REVIEW);
    private static final Set<AssessmentType> NOT_GRADED = EnumSet.of(AssessmentType.ATTENDANCE, AssessmentType.OTHER);
    private static final Set<Supervision> PROCTORED = EnumSet.of(
            Supervision.SUPERVISED,
            Supervision.SUPERVISED_IDENTIFIED,
            Supervision.SUPERVISED_ON_SITE_IDENTIFIED,
            Supervision.SUPERVISED_ONLINE_IDENTIFIED);

    private final CriteriaEvidence evidence;
    private final List<Assessment> tests;

    private TestingGrade(CriteriaEvidence evidence) {
        this.evidence = evidence;
        this.tests = Tests.of(evidence.credential());
    }

    static Graded of(CriteriaEvidence evidence) {
        TestingGrade grade = new TestingGrade(evidence);
        return evidence.credential().assessments().isEmpty()
                ? Graded.notKnown("how the outcomes were assessed")
                : grade.graded().with("told", Fact.of(grade.names()));
    }

    private Graded graded() {
        List<Assessment> summative =
                tests.stream().filter(TestingGrade::isSummative).toList();
        if (!summative.isEmpty()) {
            return fits(summative)
                    ? Graded.of(CriterionGrade.A, "a summative assessment that covers the learning outcomes")
                    : Graded.of(CriterionGrade.B, "a summative assessment; that it covers all outcomes is not told")
                            .orBetter(CriterionGrade.A);
        }
        if (tests.stream().anyMatch(TestingGrade::isStrengthened)) {
            return Graded.of(CriterionGrade.B, "a supervised quiz, or an assessment by peers against told outcomes")
                    .orBetter(tests.stream().allMatch(one -> has(one, LIGHT)) ? CriterionGrade.B : CriterionGrade.A);
        }
        return light();
    }

    private Graded light() {
        if (tests.isEmpty()) {
            return Graded.of(CriterionGrade.D, "attendance only: no outcome was assessed");
        }
        return tests.stream().allMatch(one -> has(one, LIGHT))
                ? Graded.of(CriterionGrade.C, "a quiz without supervision or an assessment by peers only")
                        .orBetter(
                                tests.stream().anyMatch(TestingGrade::mayBeStrengthened)
                                        ? CriterionGrade.B
                                        : CriterionGrade.C)
                : Graded.notKnown("of what type the assessment is");
    }

    private static boolean isSummative(Assessment assessment) {
        return assessment.type().isPresent() && !has(assessment, LIGHT) && !has(assessment, NOT_GRADED);
    }

    private static boolean isStrengthened(Assessment assessment) {
        boolean quiz = assessment.type().equals(Optional.of(AssessmentType.QUIZ))
                && assessment.supervision().stream().anyMatch(PROCTORED::contains);
        return quiz || (has(assessment, BY_PEERS) && !assessment.outcomes().isEmpty());
    }

    /** A quiz of which the supervision is not told, or peers against what is not told. */
    private static boolean mayBeStrengthened(Assessment assessment) {
        return has(assessment, BY_PEERS) || assessment.supervision().isEmpty();
    }

    private static boolean has(Assessment assessment, Set<AssessmentType> types) {
        return assessment.type().stream().anyMatch(types::contains);
    }

    /** The assessments name every outcome, or a review has found that they fit. */
    private boolean fits(List<Assessment> summative) {
        Set<String> named = new HashSet<>();
        summative.forEach(one -> named.addAll(one.outcomes()));
        List<LearningOutcome> outcomes = evidence.credential().learningOutcomes();
        boolean all = !outcomes.isEmpty()
                && outcomes.stream().allMatch(one -> one.id().stream().anyMatch(named::contains));
        return all || isSatisfied("alignment");
    }

    private boolean isSatisfied(String check) {
        return evidence.review()
                .flatMap(review -> review.finding(check))
                .filter(one -> one.verdict() == Verdict.SATISFIED)
                .isPresent();
    }

    private List<String> names() {
        return evidence.credential().assessments().stream()
                .map(one -> one.type().map(TestingGrade::label).orElse("in words only"))
                .distinct()
                .toList();
    }

    private static String label(AssessmentType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
