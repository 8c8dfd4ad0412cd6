package org.espalier.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.CreditAmount;
import org.espalier.recognition.comparison.Component;
import org.espalier.recognition.decision.Decision;
import org.espalier.recognition.decision.DecisionStatus;
import org.espalier.recognition.decision.LetterText;
import org.espalier.recognition.decision.Purpose;
import org.espalier.recognition.decision.Recognised;
import org.espalier.recognition.policy.Agreement;
import org.espalier.recognition.policy.AgreementKind;
import org.espalier.recognition.policy.ReceiverPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an agreement carries over. */
class AgreedTest {

    private static final Component OTHER = Cases.component("6", 7, 8, 9);

    @ParameterizedTest
    @EnumSource(
            value = AgreementKind.class,
            names = {"ALLIANCE", "BILATERAL"})
    void should_carry_over_the_own_credits_and_level_of_a_course(AgreementKind kind) {
        Decision automatic = Cases.decide(tiny(), policy(kind));
        assertThat(automatic.status()).isEqualTo(DecisionStatus.AUTOMATIC);
        assertThat(automatic.recognised().credits()).contains(CreditAmount.parse("1 ects"));
        assertThat(automatic.recognised().level()).contains(EqfLevel.EQF_6);
    }

    @Test
    void should_not_fill_a_component_that_no_agreement_names() {
        Recognised recognised =
                Cases.decide(tiny(), policy(AgreementKind.ALLIANCE)).recognised();
        assertThat(recognised.component()).isEmpty();
        assertThat(recognised.requirement()).isEmpty();
    }

    @Test
    void should_say_that_the_component_stays_open() {
        Decision automatic = Cases.decide(tiny(), policy(AgreementKind.ALLIANCE));
        assertThat(automatic.report().findings("RECOGNITION_AGREEMENT"))
                .allSatisfy(finding -> assertThat(finding.fact("component")).isPresent());
    }

    @Test
    void should_tell_the_learner_that_the_component_stays_open() {
        assertThat(letter(tiny(), AgreementKind.ALLIANCE))
                .contains("It does not stand for Data pipelines: that stays open.");
        assertThat(letter(agreed("IDK1234", "5 ects"), AgreementKind.LEARNING_AGREEMENT))
                .doesNotContain("stays open");
        assertThat(letter(Cases.request(Cases.credential().build()), AgreementKind.ALLIANCE))
                .contains("recognised automatically")
                .doesNotContain("stays open");
    }

    @Test
    void should_leave_no_component_open_where_none_was_asked_for() {
        RecognitionRequest.Builder elective =
                Cases.asking(Cases.credential().build()).purpose(Purpose.ELECTIVE);
        assertThat(letter(elective, AgreementKind.ALLIANCE))
                .contains("recognised automatically")
                .doesNotContain("stays open");
    }

    private static String letter(RecognitionRequest.Builder request, AgreementKind kind) {
        Decision decision = Cases.decide(request, policy(kind));
        return LetterText.of(decision.letter().orElseThrow()).replaceAll("\\s+", " ");
    }

    @Test
    void should_fill_a_component_from_which_the_course_does_not_differ() {
        Decision automatic = Cases.decide(Cases.credential(), policy(AgreementKind.ALLIANCE));
        assertThat(automatic.status()).isEqualTo(DecisionStatus.AUTOMATIC);
        assertThat(automatic.recognised().requirement()).contains("core");
    }

    @Test
    void should_give_the_component_that_a_learning_agreement_names() {
        Recognised recognised = Cases.decide(agreed("IDK1234", "5 ects"), policy(AgreementKind.LEARNING_AGREEMENT))
                .recognised();
        assertThat(recognised.requirement()).contains("core");
        assertThat(recognised.credits()).contains(CreditAmount.parse("5 ects"));
        assertThat(recognised.level()).contains(EqfLevel.EQF_7);
    }

    @ParameterizedTest
    @CsvSource({"IDK1234, 6 ects", ", 1 ects"})
    void should_give_the_credits_of_a_component_only_where_it_is_named(String component, String credits) {
        assertThat(Cases.decide(agreed(component, null), policy(AgreementKind.LEARNING_AGREEMENT))
                        .recognised()
                        .credits())
                .contains(CreditAmount.parse(credits));
    }

    @Test
    void should_not_put_the_own_credits_in_the_place_of_none_that_were_agreed() {
        Decision automatic = Cases.decide(agreed("IDK1234", "0 ects"), policy(AgreementKind.LEARNING_AGREEMENT));
        assertThat(automatic.status()).isEqualTo(DecisionStatus.AUTOMATIC);
        assertThat(automatic.recognised().credits()).isEmpty();
    }

    @Test
    void should_not_take_the_credits_of_a_learning_agreement_that_is_not_confirmed() {
        RecognitionRequest.Builder request = tiny().learningAgreement(LearningAgreement.builder()
                .id("LA-1")
                .credits(CreditAmount.parse("5 ects"))
                .build());
        assertThat(Cases.decide(request, policy(AgreementKind.ALLIANCE))
                        .recognised()
                        .credits())
                .contains(CreditAmount.parse("1 ects"));
    }

    @Test
    void should_take_a_learning_agreement_before_an_alliance() {
        ReceiverPolicy.Builder both =
                policy(AgreementKind.ALLIANCE).addAgreements(agreement(AgreementKind.LEARNING_AGREEMENT));
        assertThat(Cases.decide(agreed("IDK1234", "5 ects"), both).recognised().credits())
                .contains(CreditAmount.parse("5 ects"));
    }

    /** A course of one credit at EQF 6 that is to stand for a component of six at EQF 7 and covers none of it. */
    private static RecognitionRequest.Builder tiny() {
        return Cases.asking(Cases.started()
                        .ects("1")
                        .eqf(6)
                        .addAssessments(Cases.exam())
                        .addLearningOutcomes(Cases.outcome(1))
                        .build())
                .purpose(Purpose.EXEMPTION)
                .component(OTHER);
    }

    private static RecognitionRequest.Builder agreed(@Nullable String component, @Nullable String credits) {
        LearningAgreement.Builder own = LearningAgreement.builder();
        own.id("LA-1").component(Optional.ofNullable(component)).confirmed(true);
        own.credits(Optional.ofNullable(credits).map(CreditAmount::parse));
        return tiny().learningAgreement(own.build());
    }

    private static Agreement agreement(AgreementKind kind) {
        return Agreement.builder().id(kind.name()).kind(kind).build();
    }

    private static ReceiverPolicy.Builder policy(AgreementKind kind) {
        return Cases.policy().addAgreements(agreement(kind));
    }
}
