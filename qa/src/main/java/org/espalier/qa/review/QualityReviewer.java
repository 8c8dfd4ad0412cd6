package org.espalier.qa.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.file.Registry;
import org.espalier.qa.check.QualityCase;
import org.espalier.qa.evidence.QualityFile;
import org.espalier.qa.profile.CheckUse;
import org.espalier.qa.profile.QualityProfile;
import org.espalier.qa.profile.QualityProfiles;
import org.espalier.qa.standard.StandardSet;
import org.espalier.qa.standard.Standards;

/**
 * Applies a profile to a credential and the evidence on its quality.
 *
 * <pre>{@code
 * QualityReviewer reviewer = QualityReviewer.with(profile);
 * QualityReview review = reviewer.review(credential, file, LocalDate.parse("2026-11-22"));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe; one object serves any number of credentials.
 */
public final class QualityReviewer {

    private final QualityProfile profile;
    private final List<CheckUse> uses;
    private final List<Asked> standards;

    private QualityReviewer(QualityProfile profile, List<CheckUse> uses, List<StandardSet> sets) {
        this.profile = profile;
        this.uses = uses;
        this.standards = Asked.all(sets).toList();
    }

    /** A reviewer with the published standards; imports are looked up among the published profiles. */
    public static QualityReviewer with(QualityProfile profile) {
        return with(profile, QualityProfiles.published(), Standards.published());
    }

    /**
     * A reviewer.
     *
     * @param profile the profile
     * @param profiles where its imports are looked up
     * @param standards where the sets of standards are looked up that it names; a set that is not found adds nothing
     */
    public static QualityReviewer with(
            QualityProfile profile, Registry<QualityProfile> profiles, Registry<StandardSet> standards) {
        List<StandardSet> sets = profile.standards().stream()
                .flatMap(id -> latest(standards, id).stream())
                .toList();
        return new QualityReviewer(profile, profile.linked(profiles), sets);
    }

    private static Optional<StandardSet> latest(Registry<StandardSet> standards, String id) {
        return standards.versions(id).stream().reduce((one, later) -> later);
    }

    /**
     * Reviews a credential.
     *
     * @param credential the credential
     * @param file the evidence, perhaps empty
     * @param on the day of the evaluation
     */
    public QualityReview review(MicroCredential credential, QualityFile file, LocalDate on) {
        QualityCase given = QualityCase.of(credential, file, on, profile.limits());
        List<Judged> judged = new Judging(given, profile, uses, standards).all();
        return new Reviewing(given, profile, judged, standards).review();
    }
}
