package org.espalier.recognition.document.elm;

import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.Grade;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.text.LocalizedText;
import org.espalier.recognition.document.elm.Vocabulary.GradeStatus;

/**
 * Writes elements 9, 13 and 14.
 *
 * <p>An assessment that somebody passed must have a grade in the model. So where no grade and no supervision is told,
 * the assessments are written as those that the specification announces.
 */
final class AssessmentWriter {

    private static final String LANGUAGE = "und";

    private final Pen pen;
    private final MicroCredential credential;
    private final boolean announced;

    AssessmentWriter(Pen pen, MicroCredential credential) {
        this.pen = pen;
        this.credential = credential;
        this.announced = credential.assessments().stream()
                .allMatch(one -> one.grade().isEmpty() && one.supervision().isEmpty() && one.isDescribed());
    }

    void addAnnounced(Piece specification) {
        addAll(announced, "provenBy", specification);
    }

    void addProofs(Piece achievement) {
        addAll(!announced, "provenBy", achievement);
    }

    private void addAll(boolean wanted, String property, Piece piece) {
        List<Assessment> assessments = wanted ? credential.assessments() : List.of();
        for (int i = 0; i < assessments.size(); i++) {
            String place = "/assessments/" + i;
            piece.add(
                    property, announced ? specification(assessments.get(i), place) : proof(assessments.get(i), place));
        }
    }

    private Piece proof(Assessment assessment, String place) {
        Piece piece = pen.node("LearningAssessment").text("title", title(assessment));
        assessment.grade().ifPresent(grade -> addGrade(piece, grade, place));
        assessment
                .supervision()
                .ifPresent(supervision -> piece.add(
                        "idVerification", pen.concept(Vocabulary.SUPERVISION, supervision, place + "/supervision")));
        Piece specification = specification(assessment, place);
        assessment
                .grade()
                .flatMap(Grade::scheme)
                .ifPresent(scheme -> specification.add("gradingScheme", scheme(scheme)));
        return piece.add("specifiedBy", specification);
    }

    private void addGrade(Piece piece, Grade grade, String place) {
        piece.add("grade", pen.note(LocalizedText.of(LANGUAGE, grade.text())));
        grade.passed()
                .map(passed -> passed ? GradeStatus.PASSED : GradeStatus.FAILED)
                .ifPresent(status -> piece.add(
                        "gradeStatus", pen.concept(Vocabulary.GRADE_STATUS, status, place + "/grade/passed")));
    }

    private Piece scheme(String name) {
        return pen.node("GradingScheme").text("title", Optional.of(LocalizedText.of(LANGUAGE, name)));
    }

    private Piece specification(Assessment assessment, String place) {
        Piece piece = pen.node("LearningAssessmentSpecification").text("title", title(assessment));
        assessment.type().ifPresent(type -> piece.add("dcType", type(type, assessment, place + "/type")));
        return piece;
    }

    private Piece type(AssessmentType type, Assessment assessment, String place) {
        return assessment
                .description()
                .filter(words -> type == AssessmentType.OTHER)
                .map(words -> pen.label(words, place))
                .orElseGet(() -> pen.concept(Vocabulary.ASSESSMENT, type, place));
    }

    /** The words for it; without any the title of the credential, which says nothing of its kind. */
    private Optional<LocalizedText> title(Assessment assessment) {
        return assessment.description().or(credential::title);
    }
}
