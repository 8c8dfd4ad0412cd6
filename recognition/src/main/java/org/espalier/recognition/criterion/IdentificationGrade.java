package org.espalier.recognition.criterion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.Supervision;

/** Criterion 7: how it was made sure who was tested. The strongest assessment counts. */
final class IdentificationGrade {

    private IdentificationGrade() {}

    static Graded of(CriteriaEvidence evidence) {
        Optional<Boolean> onSite = OnSite.of(evidence.credential());
        if (onSite.equals(Optional.of(true))) {
            return Graded.of(CriterionGrade.A, "the learning was on site");
        }
        List<Optional<Supervision>> told = Tests.of(evidence.credential()).stream()
                .map(Assessment::supervision)
                .toList();
        boolean open = onSite.isEmpty() || told.contains(Optional.<Supervision>empty());
        return told.stream()
                .flatMap(Optional::stream)
                .map(IdentificationGrade::of)
                .min(Comparator.comparing(Graded::grade))
                .map(graded -> open ? graded.orBetter(CriterionGrade.A) : graded)
                .orElseGet(() -> Graded.notKnown("supervision and identity verification of the assessment"));
    }

    private static Graded of(Supervision supervision) {
        return switch (supervision) {
            case SUPERVISED_ON_SITE_IDENTIFIED, SUPERVISED_ONLINE_IDENTIFIED, SUPERVISED_IDENTIFIED ->
                Graded.of(CriterionGrade.A, "the assessment was supervised, and the identity was verified");
            case SUPERVISED ->
                Graded.of(CriterionGrade.B, "the assessment was supervised, without a check of the identity");
            case UNSUPERVISED_IDENTIFIED ->
                Graded.of(CriterionGrade.C, "the identity was verified, but nobody supervised the assessment");
            case UNSUPERVISED -> Graded.of(CriterionGrade.D, "neither supervised nor identified");
        };
    }
}
