package org.espalier.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.espalier.core.credential.OrganisationKind;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.CreditAmount;
import org.espalier.recognition.comparison.Component;
import org.espalier.recognition.decision.Decision;
import org.espalier.recognition.decision.DecisionStatus;
import org.espalier.recognition.decision.Purpose;
import org.espalier.recognition.decision.Route;
import org.espalier.recognition.policy.Agreement;
import org.espalier.recognition.policy.AgreementKind;
import org.espalier.recognition.policy.ReceiverPolicy;
import org.espalier.recognition.prior.QualificationsPassport;
import org.espalier.recognition.prior.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a learner hands in besides never makes it worse, and nothing that can be asked comes to a fault. */
class NoWorseTest {

    @ParameterizedTest
    @ValueSource(strings = {"2015-06-01", "2026-12-01"})
    void should_not_take_an_admission_away_for_a_passport_that_supports_nothing(LocalDate issued) {
        QualificationsPassport passport = QualificationsPassport.builder()
                .issuedOn(issued)
                .level(EqfLevel.EQF_6)
                .build();
        RecognitionRequest.Builder request = Cases.asking(Cases.credential().build())
                .purpose(Purpose.ADMISSION)
                .component(Cases.component());
        assertThat(Cases.decide(request.passport(passport), Cases.policy()).status())
                .isEqualTo(DecisionStatus.FULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 ects", "0 ects"})
    void should_not_take_recognition_in_full_away_for_a_validation_of_a_part(String credits) {
        RecognitionRequest.Builder request =
                Cases.request(Cases.credential().build()).validation(Cases.validation(credits, 7));
        Decision full = Cases.decide(request, Cases.policy());
        assertThat(full.status()).isEqualTo(DecisionStatus.FULL);
        assertThat(full.route()).contains(Route.LISBON_CONVENTION);
        assertThat(full.recognised().credits()).contains(CreditAmount.parse("6 ects"));
    }

    @Test
    void should_not_take_an_automatic_admission_away_for_a_passport() {
        RecognitionRequest.Builder request = Cases.asking(Cases.credential().build())
                .purpose(Purpose.ADMISSION)
                .component(Cases.component());
        Decision automatic = Cases.decide(request.passport(passport("2023-06-01")), admitting());
        assertThat(automatic.status()).isEqualTo(DecisionStatus.AUTOMATIC);
        assertThat(automatic.recognised().until()).isEmpty();
    }

    @Test
    void should_not_end_an_admission_in_full_with_a_passport() {
        RecognitionRequest.Builder request = Cases.asking(Cases.credential().build())
                .purpose(Purpose.ADMISSION)
                .component(Cases.component());
        Decision full = Cases.decide(request.passport(passport("2023-06-01")), Cases.policy());
        assertThat(full.status()).isEqualTo(DecisionStatus.FULL);
        assertThat(full.recognised().until()).isEmpty();
    }

    @Test
    void should_not_take_credits_away_for_a_validation_that_certifies_fewer() {
        RecognitionRequest.Builder request = Cases.asking(Cases.credential().build())
                .purpose(Purpose.ELECTIVE)
                .validation(Cases.validation("2 ects", 7));
        assertThat(Cases.decide(request, Cases.policy()).recognised().credits()).contains(CreditAmount.parse("6 ects"));
    }

    @Test
    void should_take_the_validation_where_it_certifies_more() {
        RecognitionRequest.Builder request = Cases.asking(Cases.credential().build())
                .purpose(Purpose.ELECTIVE)
                .validation(Cases.validation("8 ects", 7));
        assertThat(Cases.decide(request, Cases.policy()).recognised().credits()).contains(CreditAmount.parse("8 ects"));
    }

    @Test
    void should_take_a_validation_beside_an_agreement_that_is_not_enough() {
        RecognitionRequest.Builder request = Cases.request(
                        Cases.credential().validTo(Cases.RECEIVED).build())
                .validation(Cases.validation("6 ects", 7));
        Decision full = Cases.decide(request, admitting());
        assertThat(full.status()).isEqualTo(DecisionStatus.FULL);
        assertThat(full.route()).contains(Route.PRIOR_LEARNING);
    }

    private static ReceiverPolicy.Builder admitting() {
        Agreement agreement = Agreement.builder()
                .id("alliance")
                .kind(AgreementKind.ALLIANCE)
                .addPurposes(Purpose.ADMISSION, Purpose.EXEMPTION)
                .build();
        return Cases.policy().addAgreements(agreement);
    }

    private static QualificationsPassport passport(String issued) {
        return QualificationsPassport.builder()
                .issuedOn(LocalDate.parse(issued))
                .level(EqfLevel.EQF_6)
                .build();
    }

    @Test
    void should_take_the_validation_where_that_is_the_better_one() {
        RecognitionRequest.Builder request = Cases.asking(Cases.credential().build())
                .purpose(Purpose.EXEMPTION)
                .component(Cases.component("6", 8, 1, 2))
                .validation(Cases.validation("2 ects", 8));
        Decision partial = Cases.decide(request, Cases.policy().addDifferences(Cases.level()));
        assertThat(partial.status()).isEqualTo(DecisionStatus.PARTIAL);
        assertThat(partial.route()).contains(Route.PRIOR_LEARNING);
    }

    @Test
    void should_leave_what_a_board_certified_beside_a_difference_of_the_document() {
        RecognitionRequest.Builder request = Cases.asking(
                        Cases.credentialOf(OrganisationKind.OTHER_PROVIDER).build())
                .purpose(Purpose.EXEMPTION)
                .component(Cases.component("6", 8, 1, 2))
                .validation(Cases.validation("6 ects", 8));
        Decision full = Cases.decide(request, Cases.policy().addDifferences(Cases.level()));
        assertThat(full.status()).isEqualTo(DecisionStatus.FULL);
        assertThat(full.recognised().level()).contains(EqfLevel.EQF_8);
    }

    @Test
    void should_give_no_credits_for_a_component_that_has_none() {
        Decision full = Cases.decide(
                Cases.asking(Cases.credential().build())
                        .purpose(Purpose.EXEMPTION)
                        .component(Cases.component("0", 7, 1, 2)),
                Cases.policy());
        assertThat(full.status()).isEqualTo(DecisionStatus.FULL);
        assertThat(full.recognised().credits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6 ects, true", "6.5 ects, false"})
    void should_refuse_a_part_that_is_more_than_the_whole(String credits, boolean accepted) {
        RecognitionRequest.Builder request = Cases.request(Cases.credential().build());
        request.part(JudgedPart.builder()
                .credits(CreditAmount.parse(credits))
                .office("Board")
                .on(Cases.DAY)
                .because("Half was taught.")
                .build());
        if (accepted) {
            assertThat(request.build().part()).isPresent();
        } else {
            assertThatThrownBy(request::build).hasMessageContaining("part");
        }
    }

    @Test
    void should_refuse_a_request_that_takes_the_place_of_itself() {
        RecognitionRequest.Builder request = Cases.request(Cases.credential().build());
        assertThatThrownBy(() -> request.supersedes("D-17@1").build()).hasMessageContaining("supersedes");
    }

    @Test
    void should_come_to_a_decision_on_next_to_nothing() {
        RecognitionRequest.Builder request = RecognitionRequest.builder();
        Component bare = Component.builder().id("c").build();
        request.id("D-1")
                .credential(org.espalier.core.credential.MicroCredential.builder()
                        .id("urn:credential:1")
                        .build());
        request.purpose(Purpose.EXEMPTION)
                .component(bare)
                .on(Cases.DAY)
                .validation(Validation.builder().build());
        assertThat(Cases.decide(request, Cases.policy()).status()).isEqualTo(DecisionStatus.INFORMATION_REQUESTED);
    }
}
