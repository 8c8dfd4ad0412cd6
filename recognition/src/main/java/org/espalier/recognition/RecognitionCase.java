package org.espalier.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.level.EqfLevel;
import org.espalier.qa.QualityAssuranceStatus;
import org.espalier.qa.QualityStatement;
import org.espalier.qa.review.QualityReview;
import org.espalier.recognition.authenticity.AuthenticityStatement;
import org.espalier.recognition.comparison.Comparison;
import org.espalier.recognition.comparison.ComparisonElement;
import org.espalier.recognition.comparison.Component;
import org.espalier.recognition.comparison.Difference;
import org.espalier.recognition.comparison.Programme;
import org.espalier.recognition.criterion.Criteria;
import org.espalier.recognition.criterion.CriteriaEvidence;
import org.espalier.recognition.criterion.Criterion;
import org.espalier.recognition.criterion.CriterionResult;
import org.espalier.recognition.decision.Purpose;
import org.espalier.recognition.policy.ReceiverPolicy;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.Evaluation;

/** One request under one policy, and what follows from its data before anything is weighed. */
final class RecognitionCase {

    private final RecognitionRequest request;
    private final Surroundings by;
    private final AuthenticityStatement authenticity;
    private final Optional<QualityReview> review;
    private final List<CriterionResult> criteria;
    private final Optional<Comparison> comparison;

    RecognitionCase(RecognitionRequest request, Surroundings by) {
        this.request = request;
        this.by = by;
        this.authenticity = Genuineness.of(request, by.authenticity());
        this.review = QualityReviews.of(request, by.policy());
        this.criteria = Criteria.assess(evidence());
        this.comparison = target().map(component -> compared(component));
    }

    private CriteriaEvidence evidence() {
        CriteriaEvidence.Builder evidence = CriteriaEvidence.builder();
        return evidence.credential(credential())
                .review(review)
                .authenticity(authenticity)
                .addAllJudgements(request.criteria())
                .day(day())
                .build();
    }

    /** What it is compared with: the component, else the programme as far as it is like one. */
    private Optional<Component> target() {
        return request.component().or(() -> request.programme().map(RecognitionCase::asComponent));
    }

    private static Component asComponent(Programme programme) {
        Component.Builder component = Component.builder();
        return component
                .id(programme.id())
                .title(programme.title())
                .level(programme.level())
                .addAllFields(programme.fields())
                .orientation(programme.orientation())
                .build();
    }

    Comparison compared(Component component) {
        return Comparison.of(Comparisons.of(this, component));
    }

    RecognitionRequest request() {
        return request;
    }

    ReceiverPolicy policy() {
        return by.policy();
    }

    Surroundings by() {
        return by;
    }

    Remedies remedies() {
        return new Remedies(by.policy(), day());
    }

    MicroCredential credential() {
        return request.credential();
    }

    LocalDate day() {
        return request.on();
    }

    /** The day to which statements of the credential belong. */
    LocalDate awardDay() {
        return credential().awardedOn().orElse(day());
    }

    /** The purpose; asked only where one is told. */
    Optional<Purpose> purpose() {
        return request.purpose();
    }

    boolean isAboutCredits() {
        return purpose().map(Purpose::isAboutCredits).orElse(true);
    }

    AuthenticityStatement authenticity() {
        return authenticity;
    }

    QualityAssuranceStatus quality() {
        return review.map(QualityReview::status)
                .orElseGet(() -> QualityStatement.of(credential(), awardDay()).status());
    }

    List<CriterionResult> criteria() {
        return criteria;
    }

    CriterionResult criterion(Criterion criterion) {
        return criteria.stream()
                .filter(result -> result.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    Optional<Comparison> comparison() {
        return comparison;
    }

    Optional<Difference> difference(ComparisonElement element) {
        return comparison.map(all -> all.difference(element));
    }

    /** The level; empty where it is not told, and where what is told contradicts itself. */
    Optional<EqfLevel> level() {
        return toldLevel().eqf();
    }

    /** The level of a component; that of the credential only where the component states none. */
    Optional<EqfLevel> level(Component component) {
        boolean stated = component.level().filter(level -> !level.isEmpty()).isPresent();
        return stated ? component.eqf(day()) : level();
    }

    ToldLevel toldLevel() {
        return new ToldLevel(credential().level(), awardDay());
    }

    Credits credits() {
        return new Credits(credential().workload(), by.policy().conversion());
    }

    CountedHolding counted() {
        return CountedHolding.of(Holding.earned(credential()), Evaluation.on(day()));
    }
}
