package org.espalier.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Learner;
import org.espalier.core.credential.LearningSetting;
import org.espalier.core.text.LocalizedText;
import org.espalier.recognition.prior.BackgroundPaper;
import org.espalier.recognition.prior.LearningActivity;
import org.espalier.recognition.prior.PriorLearning;
import org.espalier.recognition.prior.QualificationsPassport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is handed in belongs to the learner of the request. */
class RecognitionRequestTest {

    @Test
    void should_refuse_everything_of_another_learner_at_once() {
        RecognitionRequest.Builder request = ofTwo("L-0417", "L-0500").learner("L-0999");
        assertThatThrownBy(request::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("credential")
                .hasMessageContaining("passport")
                .hasMessageContaining("backgroundPaper")
                .hasMessageNotContaining("L-0");
    }

    @Test
    void should_refuse_a_passport_of_another_learner() {
        RecognitionRequest.Builder request = ofTwo("L-0417", "L-0500").learner("L-0417");
        assertThatThrownBy(request::build).hasMessageContaining("passport").hasMessageNotContaining("credential");
    }

    @Test
    void should_refuse_prior_learning_of_another_learner() {
        RecognitionRequest.Builder request = RecognitionRequest.builder();
        request.id("D-17").on(Cases.DAY).priorLearning(learning()).learner("L-0999");
        assertThatThrownBy(request::build).hasMessageContaining("of another learner");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "L-0417")
    void should_take_what_is_of_the_same_learner_or_of_none_told(String learner) {
        RecognitionRequest.Builder request = ofTwo("L-0417", "L-0417").learner(Optional.ofNullable(learner));
        assertThat(request.build().learner()).isEqualTo(Optional.ofNullable(learner));
    }

    @Test
    void should_take_a_credential_that_names_no_learner() {
        RecognitionRequest.Builder request = RecognitionRequest.builder();
        request.id("D-17")
                .on(Cases.DAY)
                .credential(Cases.course(1, Learner.builder().build(), "6"));
        assertThat(request.learner("L-0417").build().learner()).contains("L-0417");
    }

    private static PriorLearning learning() {
        PriorLearning.Builder learning = PriorLearning.builder();
        learning.id(CredentialId.parse("urn:learning:1"))
                .title(LocalizedText.of("en", "Volunteering"))
                .learner("L-0417");
        return learning.setting(LearningSetting.INFORMAL)
                .activity(LearningActivity.VOLUNTEERING)
                .build();
    }

    private static RecognitionRequest.Builder ofTwo(String first, String second) {
        RecognitionRequest.Builder request = RecognitionRequest.builder();
        request.id("D-17").on(Cases.DAY).credential(Cases.course(1, Learner.of(first), "6"));
        BackgroundPaper.Builder paper = BackgroundPaper.builder();
        paper.on(Cases.RECEIVED).office("Admissions office").learner(second);
        QualificationsPassport.Builder passport = QualificationsPassport.builder();
        passport.issuedOn(Cases.RECEIVED).learner(second);
        return request.passport(passport.build()).backgroundPaper(paper.build());
    }
}
