package org.espalier.cli.answer;

import java.time.LocalDate;
import java.util.Optional;
import org.espalier.core.credential.MicroCredential;
import org.espalier.qa.check.QualityCase;
import org.espalier.qa.evidence.QualityFile;
import org.espalier.qa.profile.QualityProfile;
import org.espalier.qa.profile.QualityProfiles;
import org.espalier.qa.review.QualityReview;
import org.espalier.qa.review.QualityReviewer;

/**
 * By what the quality of credentials is reviewed.
 *
 * @param file the evidence
 * @param chosen the profile, where the caller named one
 * @param day the day of the evaluation
 */
public record Quality(QualityFile file, Optional<QualityProfile> chosen, LocalDate day) {

    /** What every provider is asked, where it is not known what kind of provider it is. */
    private static final String GROUND = "every-provider";

    QualityReview review(MicroCredential credential) {
        return QualityReviewer.with(profile(credential)).review(credential, file, day);
    }

    QualityProfile profile(MicroCredential credential) {
        return chosen.orElseGet(() -> fitting(credential));
    }

    private QualityProfile fitting(MicroCredential credential) {
        String id =
                QualityProfiles.fitting(QualityCase.of(credential, file, day)).orElse(GROUND);
        return QualityProfiles.named(id, day).orElseThrow();
    }
}
