package org.espalier.qa.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.qa.Term;
import org.espalier.qa.evidence.ExternalReview;
import org.espalier.qa.evidence.Registration;

/** An external review, and how it stands on the day of an award. */
record StandingReview(ExternalReview review, Standing standing) {

    Term term() {
        return Term.of(review.assurance());
    }

    /** Whether the agency was registered on the day of the decision; empty where no register is told. */
    static Optional<Boolean> registered(ExternalReview review, LocalDate award) {
        return review.agency().registrations().isEmpty()
                ? Optional.empty()
                : Optional.of(registration(review, award).isPresent());
    }

    /** The registration that held on the day of the decision, that of EQAR first. */
    static Optional<Registration> registration(ExternalReview review, LocalDate award) {
        LocalDate day = review.judgedOn().orElse(award);
        return review.agency().registrations().stream()
                .filter(one -> one.holdsOn(day))
                .min(Comparator.comparing(Registration::register));
    }

    /** Agency, days and report, as facts. */
    Facts facts() {
        Facts facts = Facts.of("agency", Fact.of(review.agency().name()));
        facts = review.obligatory()
                .map(yes -> yes ? "obligatory" : "voluntary")
                .map(word -> Facts.of("agency", Fact.of(review.agency().name()), "status", Fact.of(word)))
                .orElse(facts);
        Facts begun = term().from().map(day -> Facts.of("from", Fact.of(day))).orElse(Facts.none());
        Facts ended = term().to()
                .map(day -> Facts.of(term().assumed() ? "assumedTo" : "to", Fact.of(day)))
                .orElse(Facts.none());
        return facts.plus(begun).plus(ended);
    }

    /** Agency and standing in words, for example {@code Agency A: it had lapsed before the award}. */
    String label() {
        return review.agency().name() + ": " + standing.label();
    }
}
