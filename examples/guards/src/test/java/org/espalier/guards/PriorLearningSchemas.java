package org.espalier.guards;

import java.util.Set;
import java.util.stream.Stream;
import org.espalier.recognition.prior.BackgroundPaper;
import org.espalier.recognition.prior.BackgroundStudy;
import org.espalier.recognition.prior.EvidenceItem;
import org.espalier.recognition.prior.EvidenceKind;
import org.espalier.recognition.prior.LearningActivity;
import org.espalier.recognition.prior.PriorLearning;
import org.espalier.recognition.prior.QualificationsPassport;
import org.espalier.recognition.prior.Validation;
import org.espalier.recognition.prior.ValidationStage;
import org.espalier.recognition.prior.ValidationStep;
import org.espalier.recognition.transfer.GradeDistribution;
import org.espalier.recognition.transfer.GradeShare;
import org.espalier.recognition.transfer.ShareUnit;
import org.junit.jupiter.params.provider.Arguments;

/** Where the schemas of prior learning and of grades describe which values. */
final class PriorLearningSchemas {

    private static final String PRIOR = "prior-learning-1.json";
    private static final String GRADES = "grade-distribution-1.json";

    private PriorLearningSchemas() {}

    static Stream<Arguments> objects() {
        return Stream.of(
                object(PRIOR, "", PriorLearning.class, "espalier", "id", "setting", "activity"),
                object(PRIOR, "/$defs/evidenceItem", EvidenceItem.class, "kind"),
                object(PRIOR, "/$defs/validation", Validation.class),
                object(PRIOR, "/$defs/validationStep", ValidationStep.class, "stage", "office", "on"),
                object(PRIOR, "/$defs/backgroundPaper", BackgroundPaper.class, "office", "on"),
                object(PRIOR, "/$defs/backgroundStudy", BackgroundStudy.class, "title"),
                object(PRIOR, "/$defs/qualificationsPassport", QualificationsPassport.class, "issuedOn"),
                object(
                        GRADES,
                        "",
                        GradeDistribution.class,
                        "espalier",
                        "institution",
                        "firstYear",
                        "lastYear",
                        "grades"),
                object(GRADES, "/$defs/gradeShare", GradeShare.class, "grade"));
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(PRIOR, "/$defs/learningActivity", LearningActivity.class),
                Arguments.of(PRIOR, "/$defs/evidenceKind", EvidenceKind.class),
                Arguments.of(PRIOR, "/$defs/validationStage", ValidationStage.class),
                Arguments.of(GRADES, "/$defs/shareUnit", ShareUnit.class));
    }

    private static Arguments object(String schema, String place, Class<?> type, String... required) {
        return Arguments.of(schema, place, type, Set.of(required));
    }
}
