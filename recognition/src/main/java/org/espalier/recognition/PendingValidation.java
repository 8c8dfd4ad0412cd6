package org.espalier.recognition;

import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Finding;
import org.espalier.recognition.decision.DecisionStatus;
import org.espalier.recognition.decision.Remedy;
import org.espalier.recognition.prior.ValidationStage;
import org.espalier.recognition.prior.ValidationStep;

/** An assessment by a board that has led to no certification yet: failed, without a result, or not certified. */
final class PendingValidation {

    private final RecognitionCase given;
    private final ValidationStep assessment;

    private PendingValidation(RecognitionCase given, ValidationStep assessment) {
        this.given = given;
        this.assessment = assessment;
    }

    /** What a board assessed by the day; empty where no board has assessed yet. */
    static Optional<PendingValidation> of(RecognitionCase given) {
        return given.request()
                .validation()
                .flatMap(all -> all.step(ValidationStage.ASSESSMENT, given.day()))
                .map(assessment -> new PendingValidation(given, assessment));
    }

    Rung rung() {
        return Rung.nothing(DecisionStatus.CONDITIONAL, List.of(Item.condition(finding(), remedy())));
    }

    private Finding finding() {
        Facts facts = Facts.of("board", Fact.of(assessment.office()), "on", Fact.of(assessment.on()));
        return assessment
                .achieved()
                .map(shown -> Told.violated(code(shown), facts))
                .orElseGet(() -> Told.undetermined("RECOGNITION_VALIDATION_RESULT", facts));
    }

    private static String code(boolean shown) {
        return shown ? "RECOGNITION_VALIDATION_UNCERTIFIED" : "RECOGNITION_VALIDATION_FAILED";
    }

    /** To show the outcomes again only where they were not shown; the rest is for the board to do. */
    private Remedy remedy() {
        String code = assessment
                .achieved()
                .map(shown -> shown ? "REMEDY_CERTIFICATION" : "REMEDY_ASSESSMENT_AGAIN")
                .orElse("REMEDY_RESULT");
        return given.remedies().byBoard(assessment.office(), code);
    }
}
