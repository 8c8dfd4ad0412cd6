package org.espalier.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.LearningSetting;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.level.QualificationLevel;
import org.espalier.core.text.LocalizedText;
import org.espalier.recognition.comparison.Programme;
import org.espalier.recognition.decision.Decision;
import org.espalier.recognition.decision.DecisionStatus;
import org.espalier.recognition.decision.Purpose;
import org.espalier.recognition.decision.Remedy;
import org.espalier.recognition.prior.LearningActivity;
import org.espalier.recognition.prior.PriorLearning;
import org.espalier.recognition.prior.Validation;
import org.espalier.recognition.prior.ValidationStage;
import org.espalier.recognition.prior.ValidationStep;
import org.junit.jupiter.api.Test;

/** Somebody who returns to learning without any proof of EQF 4, and asks to be admitted to a certificate at EQF 5. */
class ReturningLearnerTest {

    private static final LocalDate CERTIFIED = LocalDate.parse("2026-10-01");

    @Test
    void should_not_refuse_for_want_of_a_proof() {
        Decision decision = decision(Validation.builder().build());
        assertThat(decision.status()).isEqualTo(DecisionStatus.CONDITIONAL);
        assertThat(decision.remedies()).extracting(Remedy::where).contains(Optional.of("University board"));
    }

    @Test
    void should_support_admission_at_the_level_that_a_board_certified() {
        Decision decision = decision(certified());
        assertThat(decision.status()).isEqualTo(DecisionStatus.FULL);
        assertThat(decision.recognised().level()).contains(EqfLevel.EQF_4);
    }

    @Test
    void should_give_no_credits_with_an_admission() {
        assertThat(decision(certified()).recognised().credits()).isEmpty();
    }

    private static Decision decision(Validation validation) {
        return Cases.decide(
                RecognitionRequest.builder()
                        .id("D-26")
                        .priorLearning(work(validation))
                        .purpose(Purpose.ADMISSION)
                        .programme(Programme.builder()
                                .id("certificate")
                                .title(LocalizedText.of("en", "Certificate in care"))
                                .level(QualificationLevel.builder()
                                        .eqf(EqfLevel.EQF_5)
                                        .build())
                                .build())
                        .on(Cases.DAY)
                        .build(),
                Cases.policy());
    }

    private static PriorLearning work(Validation validation) {
        return PriorLearning.builder()
                .id(CredentialId.parse("urn:learning:work"))
                .learner("L-0426")
                .setting(LearningSetting.INFORMAL)
                .activity(LearningActivity.WORK)
                .validation(validation)
                .build();
    }

    private static Validation certified() {
        ValidationStep.Builder assessed = ValidationStep.builder();
        assessed.stage(ValidationStage.ASSESSMENT).office("University board").on(CERTIFIED);
        ValidationStep.Builder certified = ValidationStep.builder();
        certified
                .stage(ValidationStage.CERTIFICATION)
                .office("University board")
                .on(CERTIFIED);
        return Validation.builder()
                .addSteps(
                        assessed.achieved(true).build(),
                        certified.level(EqfLevel.EQF_4).build())
                .build();
    }
}
