package org.espalier.recognition;

import java.util.Optional;
import org.espalier.qa.check.QualityCase;
import org.espalier.qa.evidence.QualityFile;
import org.espalier.qa.profile.QualityProfile;
import org.espalier.qa.profile.QualityProfiles;
import org.espalier.qa.review.QualityReview;
import org.espalier.qa.review.QualityReviewer;
import org.espalier.recognition.policy.ReceiverPolicy;

/** The review of the evidence on quality, where some is handed in. */
final class QualityReviews {

    /** What every provider is asked, where it is not known what kind of provider it is. */
    private static final String GROUND = "every-provider";

    private QualityReviews() {}

    static Optional<QualityReview> of(RecognitionRequest request, ReceiverPolicy policy) {
        return request.quality()
                .flatMap(file -> profile(request, file, policy)
                        .map(profile ->
                                QualityReviewer.with(profile).review(request.credential(), file, request.on())));
    }

    /** Evidence is looked at even where no version of the profile is in force; the review tells that. */
    private static Optional<QualityProfile> latest(String name) {
        return QualityProfiles.published().versions(name).stream().reduce((one, later) -> later);
    }

    /** Whether there is a profile of a name, in some version. */
    static boolean isKnown(String name) {
        return !QualityProfiles.published()
                .versions(name.replaceFirst("@.*", ""))
                .isEmpty();
    }

    private static Optional<QualityProfile> profile(
            RecognitionRequest request, QualityFile file, ReceiverPolicy policy) {
        String name = policy.qualityProfile()
                .or(() -> QualityProfiles.fitting(QualityCase.of(request.credential(), file, request.on())))
                .orElse(GROUND);
        return QualityProfiles.named(name, request.on()).or(() -> latest(name));
    }
}
