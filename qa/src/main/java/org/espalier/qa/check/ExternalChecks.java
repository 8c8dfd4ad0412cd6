package org.espalier.qa.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.credential.OrganisationKind;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.qa.evidence.ExternalReview;
import org.espalier.qa.evidence.Layer;
import org.espalier.qa.evidence.Register;
import org.espalier.qa.evidence.ReviewFramework;
import org.espalier.qa.evidence.Topic;

/** Whether somebody outside assures the quality, as it stood on the day of the award. */
final class ExternalChecks {

    private static final String REVIEWS = "quality file: provider/reviews";
    private static final String TOLD = "credential file: qualityAssurance";

    private ExternalChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of(
                        "internal-and-external",
                        Layer.PROVIDER,
                        ExternalChecks::internalAndExternal,
                        "quality file: provider/policies",
                        REVIEWS,
                        TOLD),
                Check.of("external-review", Layer.PROVIDER, ExternalChecks::review, REVIEWS, TOLD)
                        .of(Addressee.HIGHER_EDUCATION_INSTITUTION),
                Check.of(
                                "other-provider-route",
                                Layer.PROVIDER,
                                given -> new Routes(given).any(),
                                "quality file: provider/contracts",
                                REVIEWS,
                                "quality file: provider/labels")
                        .of(Addressee.OTHER_PROVIDER),
                Check.of(
                                "partner",
                                Layer.PROVIDER,
                                given -> new Routes(given).partner(),
                                "quality file: provider/contracts")
                        .of(Addressee.OTHER_PROVIDER),
                Check.of("external-of-provider", Layer.PROVIDER, ExternalChecks::ofProvider, REVIEWS, TOLD),
                Check.of(
                        "external-reference",
                        Layer.PROVIDER,
                        ExternalChecks::reference,
                        REVIEWS,
                        "quality file: provider/organisation/kind"));
    }

    private static Outcome internalAndExternal(QualityCase given) {
        return Tally.empty()
                .needs(Topic.INTERNAL_QUALITY_ASSURANCE.label(), given.internal())
                .sees(given.answers().link(Topic.INTERNAL_QUALITY_ASSURANCE))
                .needs("external quality assurance that held on the day of the award", external(given))
                .outcome();
    }

    private static Optional<Boolean> external(QualityCase given) {
        Routes routes = new Routes(given);
        boolean institution = given.providerKind().equals(Optional.of(OrganisationKind.HIGHER_EDUCATION_INSTITUTION));
        return institution
                ? routes.ownReview()
                : Routes.either(Stream.of(routes.ownReview(), routes.contract(), routes.label()));
    }

    private static Outcome review(QualityCase given) {
        List<StandingReview> reviews = given.reviews();
        Optional<StandingReview> counting = Reviews.counting(reviews).findFirst();
        if (counting.isPresent()) {
            StandingReview best = counting.get();
            return new Outcome(Verdict.SATISFIED, best.facts())
                    .with("reports", Fact.of(best.review().report().stream().toList()));
        }
        Optional<Boolean> told = given.answers().to(Topic.EXTERNAL_REVIEW);
        return reviews.isEmpty() ? none(told) : failed(reviews);
    }

    private static Outcome none(Optional<Boolean> told) {
        return told.equals(Optional.of(false))
                ? Outcome.lacking(Topic.EXTERNAL_REVIEW.label())
                : Outcome.missing("an external review: agency, decision and days");
    }

    private static Outcome failed(List<StandingReview> reviews) {
        List<String> labels = reviews.stream().map(StandingReview::label).toList();
        Outcome outcome = Outcome.of(openData(reviews).isEmpty() ? Verdict.VIOLATED : Verdict.UNDETERMINED)
                .with("lacking", Fact.of(labels));
        return openData(reviews).isEmpty() ? outcome : outcome.with("missing", Fact.of(openData(reviews)));
    }

    private static List<String> openData(List<StandingReview> reviews) {
        return reviews.stream()
                .map(StandingReview::standing)
                .filter(Standing::isOpen)
                .distinct()
                .map(one -> one == Standing.UNDATED
                        ? "the days of the review"
                        : "whether the course belongs to a reviewed programme")
                .toList();
    }

    /** Principle 1: above all the provider is looked at, not the single course. */
    private static Outcome ofProvider(QualityCase given) {
        List<StandingReview> held = given.reviews().stream()
                .filter(one -> one.standing().isInForce())
                .toList();
        if (held.isEmpty()) {
            return Outcome.notApplicable("no external review in force is told");
        }
        boolean institutional = held.stream().anyMatch(one -> one.review().isInstitutional());
        return institutional ? Outcome.of(Verdict.SATISFIED) : Outcome.lacking("a review of the provider as a whole");
    }

    private static Outcome reference(QualityCase given) {
        List<ExternalReview> counting =
                Reviews.counting(given.reviews()).map(StandingReview::review).toList();
        if (counting.isEmpty()) {
            return Outcome.notApplicable("no external review that counts is told");
        }
        Optional<OrganisationKind> kind = given.providerKind();
        return kind.isEmpty()
                ? Outcome.missing("what kind of organisation the provider is")
                : reference(counting, kind.get(), given.day());
    }

    private static Outcome reference(List<ExternalReview> counting, OrganisationKind kind, LocalDate day) {
        Optional<ReviewFramework> wanted = wanted(kind);
        List<Optional<ReviewFramework>> told =
                counting.stream().map(review -> framework(review, day)).toList();
        Optional<ReviewFramework> met = told.stream()
                .flatMap(Optional::stream)
                .filter(one -> wanted.isEmpty() || wanted.get() == one)
                .min(ReviewFramework::compareTo);
        if (met.isPresent()) {
            return Outcome.of(Verdict.SATISFIED)
                    .with("standard", Fact.of(met.get().name()));
        }
        return told.contains(Optional.<ReviewFramework>empty())
                ? Outcome.missing("by which standards was reviewed")
                : Outcome.lacking("a review by " + wanted.map(Enum::name).orElse("known standards"));
    }

    private static Optional<ReviewFramework> wanted(OrganisationKind kind) {
        return switch (kind) {
            case HIGHER_EDUCATION_INSTITUTION -> Optional.of(ReviewFramework.ESG);
            case VOCATIONAL_PROVIDER -> Optional.of(ReviewFramework.EQAVET);
            case OTHER_PROVIDER -> Optional.empty();
        };
    }

    /** The standards told, else those that a register stands for. */
    private static Optional<ReviewFramework> framework(ExternalReview review, LocalDate day) {
        return review.framework()
                .or(() -> StandingReview.registration(review, day)
                        .filter(one -> one.register() == Register.EQAR)
                        .map(one -> ReviewFramework.ESG));
    }
}
