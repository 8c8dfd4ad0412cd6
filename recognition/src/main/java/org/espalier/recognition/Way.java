package org.espalier.recognition;

import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.LearningSetting;
import org.espalier.core.credential.Organisation;
import org.espalier.core.credential.OrganisationKind;
import org.espalier.qa.QualityAssuranceStatus;
import org.espalier.recognition.decision.Route;
import org.espalier.stacking.evaluation.Answer;

/** By which route a case goes, and whether that is certain. */
enum Way {

    /** By the Lisbon Recognition Convention. */
    LISBON,

    /** By recognition of prior learning. */
    PRIOR,

    /** Who awarded it, or what assured its quality, is not known. */
    UNKNOWN;

    static Way of(RecognitionCase given) {
        return switch (isHigherEducation(given)) {
            case YES -> byQuality(given.quality());
            case NO -> PRIOR;
            case UNKNOWN -> isOutsideSchools(given) ? PRIOR : UNKNOWN;
        };
    }

    private static Way byQuality(QualityAssuranceStatus quality) {
        return switch (quality) {
            case EXTERNAL_OBLIGATORY, EXTERNAL, EXTERNAL_VOLUNTARY, INTERNAL -> LISBON;
            case NEGATIVE, LAPSED, NONE -> PRIOR;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Whether an institution of higher education is among those who award it. */
    private static Answer isHigherEducation(RecognitionCase given) {
        if (given.credential().learningSetting().equals(Optional.of(LearningSetting.INFORMAL))) {
            return Answer.NO;
        }
        List<Organisation> bodies = given.credential().awardingBodies();
        return bodies.stream()
                .map(body -> body.kind()
                        .map(kind -> Answer.of(kind == OrganisationKind.HIGHER_EDUCATION_INSTITUTION))
                        .orElse(Answer.UNKNOWN))
                .reduce(Answer::or)
                .orElse(Answer.UNKNOWN);
    }

    private static boolean isOutsideSchools(RecognitionCase given) {
        return given.credential()
                .learningSetting()
                .map(setting -> setting != LearningSetting.FORMAL)
                .orElse(false);
    }

    /** The route of the decision; where it is not known, prior learning. */
    Route route() {
        return this == LISBON ? Route.LISBON_CONVENTION : Route.PRIOR_LEARNING;
    }
}
