package org.espalier.recognition.prior;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.LearningSetting;

/** Work in a student union, in {@code union.json}, and steps of validations. */
final class Union {

    static final LocalDate DAY = LocalDate.parse("2026-11-22");

    private Union() {}

    static PriorLearning whole() {
        try (InputStream file = Union.class.getResourceAsStream("union.json")) {
            return PriorLearning.read(Objects.requireNonNull(file).readAllBytes())
                    .orElseThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Volunteering of which nothing else is told. */
    static PriorLearning.Builder bare() {
        PriorLearning.Builder builder = PriorLearning.builder();
        builder.id(CredentialId.parse("urn:prior:1"))
                .setting(LearningSetting.NON_FORMAL)
                .activity(LearningActivity.VOLUNTEERING);
        return builder;
    }

    static ValidationStep.Builder step(ValidationStage stage, String on) {
        ValidationStep.Builder builder = ValidationStep.builder();
        builder.stage(stage).office("Board").on(LocalDate.parse(on));
        return builder;
    }

    static Validation of(ValidationStep.Builder... steps) {
        Validation.Builder builder = Validation.builder();
        for (ValidationStep.Builder step : steps) {
            builder.addSteps(step.build());
        }
        return builder.build();
    }
}
