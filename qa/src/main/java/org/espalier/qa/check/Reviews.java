package org.espalier.qa.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.credential.OfferForm;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceDecision;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.text.LocalizedText;
import org.espalier.qa.Term;
import org.espalier.qa.evidence.Agency;
import org.espalier.qa.evidence.CourseEvidence;
import org.espalier.qa.evidence.ExternalReview;
import org.espalier.qa.evidence.ProviderEvidence;

/** The external reviews of a case, those of the file and those that the credential tells, and how each stands. */
final class Reviews {

    private static final String UNNAMED = "an agency that is not named";

    private final QualityCase given;

    private Reviews(QualityCase given) {
        this.given = given;
    }

    static List<StandingReview> of(QualityCase given) {
        Reviews reviews = new Reviews(given);
        List<ExternalReview> all = reviews.all();
        return all.stream()
                .map(review -> new StandingReview(review, reviews.standing(review, all)))
                .toList();
    }

    private List<ExternalReview> all() {
        List<ExternalReview> all = new ArrayList<>(
                given.file().provider().map(ProviderEvidence::reviews).orElse(List.of()));
        List<QualityAssurance> known =
                all.stream().map(ExternalReview::assurance).toList();
        given.credential().qualityAssurance().stream()
                .filter(Reviews::isReview)
                .filter(told -> known.stream().noneMatch(one -> isSame(one, told)))
                .map(Reviews::review)
                .forEach(all::add);
        return all;
    }

    private static boolean isReview(QualityAssurance told) {
        return told.isExternal() && told.kind() != QualityAssuranceKind.LABEL;
    }

    /** A credential tells less of the same review: whatever it tells must agree. */
    private static boolean isSame(QualityAssurance known, QualityAssurance told) {
        return known.kind() == told.kind()
                && agrees(known.agency().map(LocalizedText::text), told.agency().map(LocalizedText::text))
                && agrees(known.validFrom(), told.validFrom());
    }

    private static <T> boolean agrees(Optional<T> known, Optional<T> told) {
        return told.isEmpty() || told.equals(known);
    }

    private static ExternalReview review(QualityAssurance told) {
        ExternalReview.Builder builder = ExternalReview.builder();
        return builder.kind(told.kind())
                .agency(Agency.of(told.agency().map(LocalizedText::text).orElse(UNNAMED)))
                .obligatory(told.obligatory())
                .decision(told.decision())
                .validFrom(told.validFrom())
                .validTo(told.validTo())
                .report(told.report())
                .build();
    }

    private Standing standing(ExternalReview review, List<ExternalReview> all) {
        Term term = Term.of(review.assurance());
        if (term.endedBefore(given.day())) {
            return Standing.LAPSED;
        }
        if (term.beginsAfter(given.day())) {
            return Standing.NOT_YET;
        }
        return standing(review).orElseGet(() -> decided(review, term, all));
    }

    /** What keeps a review in force from saying anything of this course, whatever it decided. */
    private Optional<Standing> standing(ExternalReview review) {
        Optional<Boolean> covers = covers(review);
        if (covers.equals(Optional.of(false))) {
            return Optional.of(Standing.NOT_COVERING);
        }
        if (StandingReview.registered(review, given.day()).equals(Optional.of(false))) {
            return Optional.of(Standing.AGENCY_OUTSIDE);
        }
        return covers.isPresent() ? Optional.empty() : Optional.of(Standing.UNCERTAIN);
    }

    private Standing decided(ExternalReview review, Term term, List<ExternalReview> all) {
        if (isNegative(review)) {
            boolean replaced = all.stream().anyMatch(later -> replaces(later, review));
            return replaced ? Standing.REPLACED : Standing.NEGATIVE;
        }
        return term.from().isEmpty() && term.to().isEmpty() ? Standing.UNDATED : Standing.COUNTS;
    }

    private static boolean isNegative(ExternalReview review) {
        return review.decision().equals(Optional.of(QualityAssuranceDecision.NEGATIVE));
    }

    /** A later review of the same kind, in force on the day, that is not negative. */
    private boolean replaces(ExternalReview later, ExternalReview negative) {
        Optional<LocalDate> began = Term.of(negative.assurance()).from();
        Term term = Term.of(later.assurance());
        return later.kind() == negative.kind()
                && !isNegative(later)
                && term.holdsOn(given.day())
                && term.from().flatMap(day -> began.map(day::isAfter)).orElse(false);
    }

    /** Whether a review covers the course: one of the institution does, one of programmes if the course is in one. */
    private Optional<Boolean> covers(ExternalReview review) {
        if (review.isInstitutional()) {
            return Optional.of(true);
        }
        Optional<String> programme = given.file().course().flatMap(CourseEvidence::programme);
        if (programme.isPresent() && !review.programmes().isEmpty()) {
            return Optional.of(review.programmes().contains(programme.get()));
        }
        return isOutsideProgrammes() ? Optional.of(false) : Optional.empty();
    }

    private boolean isOutsideProgrammes() {
        Optional<Boolean> part = given.file().course().flatMap(CourseEvidence::partOfProgramme);
        Optional<OfferForm> form = given.credential().offerForm();
        return part.map(yes -> !yes).orElse(form.isPresent() && form.get() != OfferForm.PART_OF_DEGREE);
    }

    static Stream<StandingReview> counting(List<StandingReview> reviews) {
        return reviews.stream().filter(one -> one.standing() == Standing.COUNTS);
    }
}
