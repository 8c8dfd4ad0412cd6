package org.espalier.qa.review;

import java.util.Optional;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.workload.Workload;
import org.espalier.qa.profile.QualityProfile;
import org.espalier.qa.profile.ShortCourse;

/** Whether a course is short by a profile: by its ECTS credits, else by its hours; unknown where neither is told. */
final class SizeOfCourse {

    private SizeOfCourse() {}

    static Optional<Boolean> isShort(MicroCredential credential, QualityProfile profile) {
        return profile.shortCourse()
                .map(limit -> isShort(credential.workload(), limit))
                .orElse(Optional.of(false));
    }

    private static Optional<Boolean> isShort(Workload workload, ShortCourse limit) {
        Optional<Boolean> byCredits =
                workload.ects().filter(credits -> !credits.isZero()).map(credits -> !credits.isAtLeast(limit.ects()));
        return byCredits.or(() -> workload.hours().map(hours -> !hours.isAtLeast(limit.hours())));
    }
}
