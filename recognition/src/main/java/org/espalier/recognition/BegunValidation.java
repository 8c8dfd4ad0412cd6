package org.espalier.recognition;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Finding;
import org.espalier.recognition.decision.DecisionStatus;
import org.espalier.recognition.decision.Remedy;
import org.espalier.recognition.prior.ValidationStage;
import org.espalier.recognition.prior.ValidationStep;

/** A validation that has begun and in which nothing is assessed yet: what was done, and which step is next. */
final class BegunValidation {

    private static final String CODE = "RECOGNITION_VALIDATION_BEGUN";

    private final RecognitionCase given;
    private final ValidationStep last;

    private BegunValidation(RecognitionCase given, ValidationStep last) {
        this.given = given;
        this.last = last;
    }

    /** How far a board had come by the day; empty where nothing was begun, and where something was assessed. */
    static Optional<BegunValidation> of(RecognitionCase given) {
        List<ValidationStep> taken = given.request().validation().stream()
                .flatMap(all -> all.steps().stream())
                .filter(step -> !step.on().isAfter(given.day()))
                .toList();
        return taken.stream()
                .max(Comparator.comparing(ValidationStep::stage))
                .filter(step -> step.stage().compareTo(ValidationStage.ASSESSMENT) < 0)
                .map(step -> new BegunValidation(given, step));
    }

    Rung rung() {
        return Rung.nothing(DecisionStatus.CONDITIONAL, List.of(Item.condition(finding(), remedy())));
    }

    private Finding finding() {
        Facts who = Facts.of("board", Fact.of(last.office()), "on", Fact.of(last.on()));
        return Told.violated(CODE, who.with("done", Told.words(last.stage())).with("next", Told.words(next())));
    }

    private Remedy remedy() {
        return given.remedies().byBoard(last.office(), "REMEDY_" + next().name());
    }

    private ValidationStage next() {
        return last.stage() == ValidationStage.IDENTIFICATION
                ? ValidationStage.DOCUMENTATION
                : ValidationStage.ASSESSMENT;
    }
}
