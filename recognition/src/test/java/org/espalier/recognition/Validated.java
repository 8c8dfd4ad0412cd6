package org.espalier.recognition;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.LearningSetting;
import org.espalier.recognition.prior.LearningActivity;
import org.espalier.recognition.prior.PriorLearning;
import org.espalier.recognition.prior.Validation;
import org.espalier.recognition.prior.ValidationStage;
import org.espalier.recognition.prior.ValidationStep;

/** Informal learning, and how far the university board has validated it. */
final class Validated {

    static final LocalDate CERTIFIED = LocalDate.parse("2026-10-01");

    private static final String BOARD = "University board";

    private Validated() {}

    /** Learning of an activity, of which no more is told than how far it was validated. */
    static PriorLearning.Builder informal(LearningActivity activity, Validation validation) {
        PriorLearning.Builder learning = PriorLearning.builder();
        learning.id(CredentialId.parse("urn:learning:1")).setting(LearningSetting.INFORMAL);
        return learning.activity(activity).validation(validation);
    }

    /** Shown and certified on one day, with what was certified. */
    static Validation certified(LocalDate day, Consumer<ValidationStep.Builder> what) {
        ValidationStep.Builder certified = step(ValidationStage.CERTIFICATION, day);
        what.accept(certified);
        ValidationStep assessed =
                step(ValidationStage.ASSESSMENT, day).achieved(true).build();
        return Validation.builder().addSteps(assessed, certified.build()).build();
    }

    /** The same on the day {@link #CERTIFIED}. */
    static Validation certified(Consumer<ValidationStep.Builder> what) {
        return certified(CERTIFIED, what);
    }

    /** Begun by the board: these stages on one day. */
    static Validation begun(LocalDate day, ValidationStage... stages) {
        Validation.Builder validation = Validation.builder();
        for (ValidationStage stage : stages) {
            validation.addSteps(step(stage, day).build());
        }
        return validation.build();
    }

    private static ValidationStep.Builder step(ValidationStage stage, LocalDate day) {
        ValidationStep.Builder step = ValidationStep.builder();
        return step.stage(stage).office(BOARD).on(day);
    }
}
