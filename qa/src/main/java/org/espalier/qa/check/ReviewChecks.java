package org.espalier.qa.check;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.qa.evidence.Body;
import org.espalier.qa.evidence.ExternalReview;
import org.espalier.qa.evidence.Layer;
import org.espalier.qa.evidence.Registration;
import org.espalier.qa.evidence.ReviewStage;
import org.espalier.qa.evidence.Role;

/**
 * How the external reviews were done that were in force on the day of the award. Where there are several, one that does as
 * asked is enough.
 */
final class ReviewChecks {

    private static final String REVIEWS = "quality file: provider/reviews";

    private ReviewChecks() {}

    static List<Check> all() {
        return List.of(
                check("review-decision", ReviewChecks::decision),
                each("review-scope", "that it looked at micro-credentials", ReviewChecks::scope),
                each("review-method", "that its method fits short learning", ExternalReview::fitForShortLearning),
                check("review-stages", ReviewChecks::stages),
                each("review-panel", "a learner on the panel", ReviewChecks::panel),
                each("review-criteria", "published criteria", review -> told(review.criteria())),
                each("review-report", "a published full report", review -> told(review.report())),
                each("review-appeals", "a way to complain and appeal", review -> told(review.appeals())),
                check("agency-registered", ReviewChecks::registered));
    }

    private static Check check(String id, Judgement judgement) {
        return Check.of(id, Layer.PROVIDER, given -> inForce(given).isEmpty() ? NONE : judgement.judge(given), REVIEWS)
                .of(Addressee.AGENCY);
    }

    private static final Outcome NONE =
            Outcome.notApplicable("no external review in force that covers the course is told");

    private static Check each(String id, String datum, Function<ExternalReview, Optional<Boolean>> question) {
        return check(
                id,
                given -> Tally.empty()
                        .needs(
                                datum,
                                Routes.either(inForce(given).stream()
                                        .map(StandingReview::review)
                                        .map(question)))
                        .outcome());
    }

    private static List<StandingReview> inForce(QualityCase given) {
        return given.reviews().stream()
                .filter(one -> one.standing().isOfThisCourse())
                .toList();
    }

    private static Optional<Boolean> told(Optional<String> link) {
        return link.map(there -> true);
    }

    private static Optional<Boolean> scope(ExternalReview review) {
        return review.coversMicroCredentials();
    }

    private static Optional<Boolean> panel(ExternalReview review) {
        return review.panel().flatMap(ReviewChecks::learner);
    }

    private static Optional<Boolean> learner(Body panel) {
        boolean there = panel.members().contains(Role.LEARNER);
        boolean complete = panel.membersComplete().orElse(false);
        return there || complete ? Optional.of(there) : Optional.empty();
    }

    /** No decision that stands is negative; a decision with conditions is told and does not hinder. */
    private static Outcome decision(QualityCase given) {
        List<StandingReview> inForce = inForce(given);
        List<String> negative = inForce.stream()
                .filter(one -> one.standing() == Standing.NEGATIVE)
                .map(one -> one.review().agency().name())
                .toList();
        if (!negative.isEmpty()) {
            return Outcome.lacking("a decision that is not negative").with("agencies", Fact.of(negative));
        }
        List<String> decisions = inForce.stream()
                .filter(one -> one.standing() == Standing.COUNTS || one.standing() == Standing.UNDATED)
                .flatMap(one -> one.review().decision().stream())
                .map(ReviewChecks::word)
                .distinct()
                .toList();
        return decisions.isEmpty()
                ? Outcome.missing("what the review decided")
                : Outcome.of(Verdict.SATISFIED).with("decisions", Fact.of(decisions));
    }

    private static Outcome stages(QualityCase given) {
        Set<ReviewStage> done = EnumSet.noneOf(ReviewStage.class);
        Set<ReviewStage> omitted = EnumSet.noneOf(ReviewStage.class);
        inForce(given).forEach(one -> {
            done.addAll(one.review().stages());
            omitted.addAll(one.review().omittedStages());
        });
        omitted.removeAll(done);
        Tally tally = Tally.empty();
        for (ReviewStage stage : ReviewStage.values()) {
            boolean known = done.contains(stage) || omitted.contains(stage);
            tally.needs(word(stage), known ? Optional.of(done.contains(stage)) : Optional.empty());
        }
        return tally.outcome();
    }

    /** The agency was in a register on the day of the decision: EQAR, or another that is told. */
    private static Outcome registered(QualityCase given) {
        List<ExternalReview> reviews =
                inForce(given).stream().map(StandingReview::review).toList();
        LocalDate day = given.day();
        Optional<Registration> best = reviews.stream()
                .flatMap(review -> StandingReview.registration(review, day).stream())
                .min((one, other) -> one.register().compareTo(other.register()));
        if (best.isPresent()) {
            return Outcome.of(Verdict.SATISFIED)
                    .with("register", Fact.of(best.get().register().name()));
        }
        return Tally.empty()
                .needs(
                        "an agency that was registered on the day of the decision",
                        Routes.either(reviews.stream().map(review -> StandingReview.registered(review, day))))
                .outcome();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
