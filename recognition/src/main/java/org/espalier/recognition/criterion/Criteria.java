package org.espalier.recognition.criterion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;

/**
 * Grades a credential by the seven criteria.
 *
 * <pre>{@code
 * List<CriterionResult> results = Criteria.assess(evidence);
 * }</pre>
 *
 * <table>
 * <caption>What is graded how</caption>
 * <tr><th></th><th>A</th><th>B</th><th>C</th><th>D</th></tr>
 * <tr><td>quality assurance</td><td>provider assured from outside, and quality of the course assured</td><td>provider or
 * programme assured from outside</td><td>internal, label or third party only</td><td>a negative decision; known to be
 * none</td></tr>
 * <tr><td>verification</td><td>verified by seal, service or awarding body</td><td>verified in another way</td><td>tried
 * in vain</td><td>disproved</td></tr>
 * <tr><td>level</td><td>stated in an established framework</td><td>implied by a programme, or not supported by other
 * statements</td><td>in another framework only</td><td>by judgement only</td></tr>
 * <tr><td>learning outcomes</td><td>each in words, with a skill or an assessment</td><td>a list</td><td>topics
 * only</td><td>by judgement only</td></tr>
 * <tr><td>workload</td><td>credits</td><td>hours</td><td>duration only</td><td>told to be nothing</td></tr>
 * <tr><td>testing</td><td>summative, covering the outcomes</td><td>summative, else a supervised quiz or peers against told
 * outcomes</td><td>quiz or peers only</td><td>attendance only</td></tr>
 * <tr><td>identification</td><td>on site, or supervised with identity</td><td>supervised</td><td>identity
 * only</td><td>neither</td></tr>
 * </table>
 *
 * <p>A missing datum makes a grade not known, never D; so do levels that contradict each other. The reading of the scales is a convention of this library; a person
 * may grade otherwise, see {@link CriterionJudgement}.
 */
public final class Criteria {

    private Criteria() {}

    /** One result for each criterion, in their order. */
    public static List<CriterionResult> assess(CriteriaEvidence evidence) {
        return Stream.of(Criterion.values())
                .map(criterion -> assess(criterion, evidence))
                .toList();
    }

    /** The result of one criterion. */
    public static CriterionResult assess(Criterion criterion, CriteriaEvidence evidence) {
        Optional<Boolean> asked = asked(criterion, evidence);
        Graded graded = judged(criterion, evidence).orElseGet(() -> computed(criterion, evidence));
        return CriterionResult.builder()
                .criterion(criterion)
                .grade(graded.grade())
                .atBest(graded.atBest())
                .asked(asked)
                .finding(finding(criterion, asked, graded, evidence))
                .build();
    }

    /** A proven forgery is asked about wherever the learning was. */
    private static Optional<Boolean> asked(Criterion criterion, CriteriaEvidence evidence) {
        return criterion.isForOnlineLearning() && !isDisproved(criterion, evidence)
                ? OnSite.of(evidence.credential()).map(yes -> !yes)
                : Optional.of(true);
    }

    private static boolean isDisproved(Criterion criterion, CriteriaEvidence evidence) {
        return criterion == Criterion.VERIFICATION && evidence.authenticity().isDisproved();
    }

    private static Optional<Graded> judged(Criterion criterion, CriteriaEvidence evidence) {
        boolean beyond = isDisproved(criterion, evidence);
        return evidence.judgements().stream()
                .filter(one -> !beyond && one.criterion() == criterion)
                .filter(one -> !one.on().isAfter(evidence.day()))
                .max(Comparator.comparing(CriterionJudgement::on))
                .map(Graded::of);
    }

    private static Graded computed(Criterion criterion, CriteriaEvidence evidence) {
        return switch (criterion) {
            case QUALITY_ASSURANCE -> QualityGrade.of(evidence);
            case VERIFICATION -> VerificationGrade.of(evidence);
            case LEVEL -> LevelGrade.of(evidence);
            case LEARNING_OUTCOMES -> OutcomesGrade.of(evidence);
            case WORKLOAD -> WorkloadGrade.of(evidence);
            case TESTING -> TestingGrade.of(evidence);
            case IDENTIFICATION -> IdentificationGrade.of(evidence);
        };
    }

    private static Finding finding(
            Criterion criterion, Optional<Boolean> asked, Graded graded, CriteriaEvidence evidence) {
        boolean notAsked = asked.equals(Optional.of(false));
        Verdict verdict = notAsked ? Verdict.NOT_APPLICABLE : verdict(graded.grade());
        Finding.Builder builder = Finding.of(criterion.code(), verdict, Severity.NOTE);
        builder.subject(Subject.ofCredential(evidence.credential().id().text()));
        Graded told = asked.isEmpty() ? graded.with("participation", Fact.of("not told")) : graded;
        return builder.facts(told.facts()).source(CriteriaSource.SEVEN).build();
    }

    private static Verdict verdict(CriterionGrade grade) {
        return grade.isKnown() ? Verdict.of(grade.isAtLeast(CriterionGrade.B)) : Verdict.UNDETERMINED;
    }
}
