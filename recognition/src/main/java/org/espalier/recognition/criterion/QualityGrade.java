package org.espalier.recognition.criterion;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceDecision;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.core.workload.CreditBearing;
import org.espalier.qa.QualityAssuranceStatus;
import org.espalier.qa.QualityStatement;
import org.espalier.qa.review.QualityReview;

/** Criterion 1: is the quality of the provider assured from outside, and that of the course at all. */
final class QualityGrade {

    private static final Set<QualityAssuranceKind> PROVIDER =
            EnumSet.of(QualityAssuranceKind.INSTITUTIONAL, QualityAssuranceKind.INSTITUTIONAL_LICENCE);
    private static final Set<QualityAssuranceKind> PROGRAMME =
            EnumSet.of(QualityAssuranceKind.PROGRAMME, QualityAssuranceKind.PROGRAMME_LICENCE);
    private static final Set<QualityAssuranceKind> WEAK =
            EnumSet.of(QualityAssuranceKind.INTERNAL, QualityAssuranceKind.LABEL);

    private final CriteriaEvidence evidence;
    private final QualityStatement statement;

    private QualityGrade(CriteriaEvidence evidence) {
        this.evidence = evidence;
        this.statement = evidence.review()
                .map(review -> QualityStatement.of(review.arrangements(), review.day()))
                .orElseGet(() -> QualityStatement.of(evidence.credential(), evidence.awardDay()));
    }

    static Graded of(CriteriaEvidence evidence) {
        return new QualityGrade(evidence).graded();
    }

    private Graded graded() {
        if (isNegative()) {
            return told(CriterionGrade.D, "a negative decision of an external review stood");
        }
        boolean provider = provider();
        if (provider && course()) {
            return told(
                    CriterionGrade.A, "the provider is assured from outside, and the quality of the course is assured");
        }
        return provider || held(PROGRAMME) ? substantial(provider) : weak();
    }

    private Graded substantial(boolean provider) {
        if (evidence.credential().workload().creditBearing() == CreditBearing.NO) {
            return told(CriterionGrade.C, "there is an external review, but the course bears no credit")
                    .orBetter(CriterionGrade.A);
        }
        String reason = provider
                ? "the provider is assured from outside; of the course nothing is told"
                : "the programme is assured from outside; of the provider nothing is told";
        return told(CriterionGrade.B, reason).orBetter(CriterionGrade.A);
    }

    private Graded weak() {
        if (held(WEAK) || isSatisfied("other-provider-route")) {
            return told(CriterionGrade.C, "only the provider itself, a label or a third party assures the quality")
                    .orBetter(isWithoutExternal() ? CriterionGrade.C : CriterionGrade.A);
        }
        if (lacking().size() == 2) {
            return told(CriterionGrade.D, "quality is assured neither by the provider nor from outside");
        }
        return Graded.notKnown("what assured the quality on " + statement.day());
    }

    private Graded told(CriterionGrade grade, String reason) {
        Graded graded = Graded.of(grade, reason).with("day", Fact.of(statement.day()));
        List<String> agencies = statement.agencies();
        return agencies.isEmpty() ? graded : graded.with("agencies", Fact.of(agencies));
    }

    private boolean isNegative() {
        boolean reviewed = evidence.review()
                .map(review -> review.status() == QualityAssuranceStatus.NEGATIVE)
                .orElse(false);
        return reviewed || statement.status() == QualityAssuranceStatus.NEGATIVE;
    }

    private boolean provider() {
        return held(PROVIDER) || isSatisfied("partner");
    }

    private boolean course() {
        return held(PROGRAMME)
                || held(EnumSet.of(QualityAssuranceKind.INTERNAL))
                || Stream.of("approval", "course-review", "credential-review").anyMatch(this::isSatisfied);
    }

    private boolean held(Set<QualityAssuranceKind> kinds) {
        return statement.inForce().stream()
                .filter(one -> !one.decision().equals(Optional.of(QualityAssuranceDecision.NEGATIVE)))
                .map(QualityAssurance::kind)
                .anyMatch(kinds::contains);
    }

    private boolean isSatisfied(String check) {
        return finding(check).filter(one -> one.verdict() == Verdict.SATISFIED).isPresent();
    }

    /** Whether it is known that nobody outside reviewed the provider. */
    private boolean isWithoutExternal() {
        return lacking().stream().anyMatch(one -> one.startsWith("external"));
    }

    /** Which of the two parts, internal and external, the review has found to be lacking. */
    private List<String> lacking() {
        return finding("internal-and-external")
                .filter(one -> one.verdict() == Verdict.VIOLATED)
                .flatMap(one -> one.fact("lacking"))
                .map(lacking -> lacking instanceof Fact.Names names ? names.names() : List.<String>of())
                .orElse(List.of());
    }

    private Optional<Finding> finding(String check) {
        Optional<QualityReview> review = evidence.review();
        return review.flatMap(one -> one.finding(check));
    }
}
