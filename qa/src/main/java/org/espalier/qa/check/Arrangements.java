package org.espalier.qa.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.text.LocalizedText;
import org.espalier.qa.evidence.ExternalReview;
import org.espalier.qa.evidence.Label;
import org.espalier.qa.evidence.LabelKind;

/** What assured the quality of a case, as a credential tells it. */
final class Arrangements {

    private static final String ENGLISH = "en";

    private final QualityCase given;

    Arrangements(QualityCase given) {
        this.given = given;
    }

    Stream<QualityAssurance> all() {
        Routes routes = new Routes(given);
        return Stream.of(
                        internal(),
                        told(),
                        given.reviews().stream()
                                .filter(Arrangements::isTold)
                                .map(one -> one.review().assurance()),
                        routes.partnerReviews().map(ExternalReview::assurance),
                        routes.labelsInForce().map(Arrangements::label))
                .flatMap(each -> each);
    }

    private Stream<QualityAssurance> internal() {
        boolean there = given.internal().orElse(false)
                && given.credential().qualityAssurance().stream()
                        .noneMatch(one -> one.kind() == QualityAssuranceKind.INTERNAL);
        return there ? Stream.of(QualityAssurance.of(QualityAssuranceKind.INTERNAL)) : Stream.empty();
    }

    /** What the credential tells beside reviews. */
    private Stream<QualityAssurance> told() {
        return given.credential().qualityAssurance().stream()
                .filter(one -> !one.isExternal() || one.kind() == QualityAssuranceKind.LABEL);
    }

    private static boolean isTold(StandingReview one) {
        return switch (one.standing()) {
            case COUNTS, UNDATED, NEGATIVE, NOT_YET, REPLACED, LAPSED -> true;
            case UNCERTAIN, NOT_COVERING, AGENCY_OUTSIDE -> false;
        };
    }

    /** A label is sought of one's own will; whether an entry in a register is, the label does not tell. */
    private static QualityAssurance label(Label label) {
        QualityAssurance.Builder builder = QualityAssurance.builder();
        return builder.kind(QualityAssuranceKind.LABEL)
                .description(LocalizedText.of(ENGLISH, label.name()))
                .agency(label.by().map(name -> LocalizedText.of(ENGLISH, name)))
                .obligatory(label.kind() == LabelKind.REGISTRATION ? Optional.empty() : Optional.of(false))
                .validFrom(label.from())
                .validTo(label.to())
                .report(label.link())
                .build();
    }
}
