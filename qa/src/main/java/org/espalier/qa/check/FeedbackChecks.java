package org.espalier.qa.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.core.finding.Fact;
import org.espalier.qa.evidence.CourseEvidence;
import org.espalier.qa.evidence.CourseReview;
import org.espalier.qa.evidence.Feedback;
import org.espalier.qa.evidence.Figures;
import org.espalier.qa.evidence.Layer;
import org.espalier.qa.evidence.ProviderEvidence;
import org.espalier.qa.evidence.Role;
import org.espalier.qa.evidence.Topic;

/** Whether a course is looked at again, who is asked, and what is done with the answers. */
final class FeedbackChecks {

    private static final Set<Role> LEARNERS = EnumSet.of(Role.LEARNER, Role.GRADUATE);
    private static final Set<Role> OTHERS = EnumSet.of(Role.PEER, Role.EMPLOYER, Role.EXPERT, Role.COMMUNITY);

    private FeedbackChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of("course-review", Layer.COURSE, FeedbackChecks::review, "quality file: course/reviews"),
                Check.of("learner-feedback", Layer.COURSE, FeedbackChecks::learners, "quality file: course/feedback"),
                Check.of("peer-feedback", Layer.COURSE, FeedbackChecks::peers, "quality file: course/feedback"),
                Check.of("figures", Layer.PROVIDER, FeedbackChecks::figures, "quality file: provider/figures"));
    }

    private static Outcome review(QualityCase given) {
        LocalDate on = given.evaluatedOn();
        Optional<CourseReview> latest = given.course().map(CourseEvidence::reviews).orElse(List.of()).stream()
                .filter(review -> !review.reviewedOn().isAfter(on))
                .max(Comparator.comparing(CourseReview::reviewedOn));
        if (latest.isPresent()) {
            return review(given, latest.get());
        }
        Optional<LocalDate> first = given.course().flatMap(CourseEvidence::firstIssuedOn);
        return first.isPresent() && !isDue(first.get(), given)
                ? Outcome.notApplicable("it was first issued on " + first.get() + "; its first review is not due yet")
                : Tally.empty().needs(Topic.REGULAR_REVIEW, given.answers()).outcome();
    }

    private static boolean isDue(LocalDate day, QualityCase given) {
        return day.plusMonths(given.limits().reviewMonths()).isBefore(given.evaluatedOn());
    }

    private static Outcome review(QualityCase given, CourseReview latest) {
        Tally tally = Tally.empty()
                .sees(latest.link())
                .sees(latest.changes())
                .with("reviewed", Fact.of(latest.reviewedOn()))
                .needs(
                        "a review in the last " + given.limits().reviewMonths() + " months",
                        Optional.of(!isDue(latest.reviewedOn(), given)))
                .needs("feedback of learners in the review", used(latest, LEARNERS))
                .needs("feedback of stakeholders or peers in the review", used(latest, OTHERS));
        return latest.changes().isPresent()
                ? tally.outcome()
                : tally.needs(Topic.CHANGES_PUBLISHED, given.answers()).outcome();
    }

    private static Optional<Boolean> used(CourseReview review, Set<Role> roles) {
        return review.used().isEmpty()
                ? Optional.empty()
                : Optional.of(review.used().stream().anyMatch(roles::contains));
    }

    /** Learners were asked, and something was done with what they said. */
    private static Outcome learners(QualityCase given) {
        List<Feedback> asked = from(given, LEARNERS);
        List<String> actions =
                asked.stream().flatMap(one -> one.actions().stream()).toList();
        Tally tally = links(asked);
        if (asked.isEmpty()) {
            tally.needs(Topic.LEARNER_FEEDBACK, given.answers());
        }
        return actions.isEmpty()
                ? tally.needs(Topic.FEEDBACK_USED, given.answers()).outcome()
                : tally.with("actions", Fact.of((long) actions.size())).outcome();
    }

    private static Outcome peers(QualityCase given) {
        List<Feedback> asked = from(given, OTHERS);
        return asked.isEmpty()
                ? Tally.empty().needs(Topic.PEER_FEEDBACK, given.answers()).outcome()
                : links(asked).outcome();
    }

    private static Tally links(List<Feedback> feedback) {
        Tally tally = Tally.empty();
        feedback.forEach(one -> tally.sees(one.link()));
        return tally;
    }

    private static List<Feedback> from(QualityCase given, Set<Role> roles) {
        return given.course().map(CourseEvidence::feedback).orElse(List.of()).stream()
                .filter(one -> roles.contains(one.from()))
                .filter(one -> !one.collectedOn().isAfter(given.evaluatedOn()))
                .toList();
    }

    private static Outcome figures(QualityCase given) {
        int year = given.evaluatedOn().getYear();
        Optional<Figures> latest = given.file().provider().map(ProviderEvidence::figures).orElse(List.of()).stream()
                .filter(figures -> figures.year() <= year)
                .max(Comparator.comparing(Figures::year));
        return latest.map(figures -> figures(figures, year))
                .orElseGet(() -> Tally.empty()
                        .needs(Topic.FIGURES_COLLECTED, given.answers())
                        .outcome());
    }

    private static Outcome figures(Figures figures, int year) {
        Tally tally = Tally.empty().sees(figures.link()).with("year", Fact.of(String.valueOf(figures.year())));
        tally.needs("figures of this or one of the last two years", Optional.of(figures.year() >= year - 2));
        Stream.of(
                        new Counted("how many enrolled", figures.enrolled()),
                        new Counted("how many completed", figures.completed()),
                        new Counted("how many passed", figures.passed()),
                        new Counted("how many were satisfied", figures.satisfied()),
                        new Counted("what came of it later", figures.followedUp()),
                        new Counted("how often it was recognised", figures.recognised()))
                .forEach(one -> tally.needsTold(one.label(), one.number().isPresent()));
        return tally.outcome();
    }

    private record Counted(String label, Optional<Integer> number) {}
}
