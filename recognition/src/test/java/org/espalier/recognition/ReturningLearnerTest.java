package org.espalier.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
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
import org.junit.jupiter.api.Test;

/** Somebody who returns to learning without any proof of EQF 4, and asks to be admitted to a certificate at EQF 5. */
class ReturningLearnerTest {

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
        return Validated.informal(LearningActivity.WORK, validation)
                .learner("L-0426")
                .build();
    }

    private static Validation certified() {
        return Validated.certified(step -> step.level(EqfLevel.EQF_4));
    }
}
