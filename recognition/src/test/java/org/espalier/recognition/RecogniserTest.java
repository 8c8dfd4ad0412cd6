package org.espalier.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.Grade;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.credential.LearningSetting;
import org.espalier.core.credential.OrganisationKind;
import org.espalier.core.credential.Revocation;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.ConversionMethod;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.LearningHours;
import org.espalier.core.workload.Workload;
import org.espalier.recognition.authenticity.AuthenticityStatement;
import org.espalier.recognition.comparison.Component;
import org.espalier.recognition.comparison.Cure;
import org.espalier.recognition.criterion.Criterion;
import org.espalier.recognition.criterion.CriterionGrade;
import org.espalier.recognition.decision.BasisKind;
import org.espalier.recognition.decision.CreditBasis;
import org.espalier.recognition.decision.Decision;
import org.espalier.recognition.decision.DecisionStatus;
import org.espalier.recognition.decision.Purpose;
import org.espalier.recognition.decision.RecognitionStep;
import org.espalier.recognition.decision.Remedy;
import org.espalier.recognition.decision.Route;
import org.espalier.recognition.policy.AgeLimit;
import org.espalier.recognition.policy.Agreement;
import org.espalier.recognition.policy.AgreementKind;
import org.espalier.recognition.policy.CriterionDemand;
import org.espalier.recognition.policy.PartialCredits;
import org.espalier.recognition.policy.PriorLearningPolicy;
import org.espalier.recognition.policy.ReceiverPolicy;
import org.espalier.recognition.prior.Validation;
import org.espalier.recognition.prior.ValidationStage;
import org.espalier.recognition.prior.ValidationStep;
import org.espalier.recognition.transfer.GradeChoice;
import org.espalier.recognition.transfer.TransferredGrade;
import org.espalier.stacking.rule.HoldingFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A test for each status, and for what leads to it. */
class RecogniserTest {

    @Test
    void should_recognise_in_full_as_the_component() {
        Decision full = Cases.decide(Cases.credential(), Cases.policy());
        assertThat(full.status()).isEqualTo(DecisionStatus.FULL);
        assertThat(full.route()).contains(Route.LISBON_CONVENTION);
        assertThat(full.recognised().credits()).contains(CreditAmount.parse("6 ects"));
        assertThat(full.recognised().level()).contains(EqfLevel.EQF_7);
        assertThat(full.recognised().outcomes()).containsExactly("urn:outcome:1", "urn:outcome:2");
        assertThat(full.reasons()).isEmpty();
    }

    @Test
    void should_give_the_credits_of_the_component_whatever_the_credential_carries() {
        Decision full = compared(Cases.component("7.5", 7, 1), Cases.policy());
        assertThat(full.status()).isEqualTo(DecisionStatus.FULL);
        assertThat(full.recognised().credits()).contains(CreditAmount.parse("7.5 ects"));
    }

    @Test
    void should_find_no_difference_substantial_that_no_rule_names() {
        assertThat(compared(Cases.component("60", 8, 7, 8, 9), Cases.policy()).status())
                .isEqualTo(DecisionStatus.FULL);
    }

    @Test
    void should_refuse_for_a_substantial_difference_that_nothing_cures() {
        Decision refused =
                compared(Cases.component("6", 8, 1, 2), Cases.policy().addDifferences(Cases.level()));
        assertThat(refused.status()).isEqualTo(DecisionStatus.REFUSED);
        assertThat(codes(refused)).containsExactly("DIFFERENCE_LEVEL");
        assertThat(refused.remedies()).isNotEmpty();
        assertThat(refused.appealUntil()).contains(LocalDate.parse("2026-12-22"));
    }

    @Test
    void should_recognise_on_condition_what_can_be_cured() {
        Decision conditional = compared(
                Cases.component("6", 8, 1, 2), Cases.policy().addDifferences(Cases.level(Cure.BRIDGING_COURSE)));
        assertThat(conditional.status()).isEqualTo(DecisionStatus.CONDITIONAL);
        assertThat(conditional.remedies()).extracting(Remedy::cure).containsExactly(Cure.BRIDGING_COURSE);
        assertThat(conditional.recognised().isEmpty()).isTrue();
        assertThat(conditional.prospect().orElseThrow().credits()).contains(CreditAmount.parse("6 ects"));
    }

    @Test
    void should_recognise_a_part_in_proportion_where_the_policy_says_so() {
        Decision partial = compared(Cases.component("6", 7, 1, 2, 3), proportional());
        assertThat(partial.status()).isEqualTo(DecisionStatus.PARTIAL);
        assertThat(partial.recognised().credits()).contains(CreditAmount.parse("4 ects"));
        assertThat(partial.recognised().outcomes()).containsExactly("urn:outcome:1", "urn:outcome:2");
    }

    @Test
    void should_give_no_more_for_a_part_than_the_credential_carries() {
        Decision partial = compared(Cases.component("30", 7, 1, 2, 3), proportional());
        assertThat(partial.recognised().credits()).contains(CreditAmount.parse("6 ects"));
    }

    @Test
    void should_ask_a_person_how_much_a_part_is_worth_where_the_policy_does_not_say() {
        Decision asked =
                compared(Cases.component("6", 7, 1, 2, 3), Cases.policy().addDifferences(Cases.outcomes("1")));
        assertThat(asked.status()).isEqualTo(DecisionStatus.INFORMATION_REQUESTED);
        assertThat(codes(asked)).contains("RECOGNITION_PART");
    }

    @Test
    void should_give_as_much_for_a_part_as_a_person_judged() {
        RecognitionRequest.Builder request =
                asking(Cases.component("6", 7, 1, 2, 3)).part(part(Cases.DAY));
        Decision partial = Cases.decide(request, Cases.policy().addDifferences(Cases.outcomes("1")));
        assertThat(partial.status()).isEqualTo(DecisionStatus.PARTIAL);
        assertThat(partial.recognised().credits()).contains(CreditAmount.parse("3 ects"));
    }

    @Test
    void should_not_count_a_judgement_before_its_day() {
        RecognitionRequest.Builder request =
                asking(Cases.component("6", 7, 1, 2, 3)).part(part(Cases.DAY.plusDays(1)));
        assertThat(Cases.decide(request, Cases.policy().addDifferences(Cases.outcomes("1")))
                        .status())
                .isEqualTo(DecisionStatus.INFORMATION_REQUESTED);
    }

    @Test
    void should_refuse_where_no_outcome_is_covered_and_nothing_cures_that() {
        assertThat(compared(Cases.component("6", 7, 8, 9), proportional()).status())
                .isEqualTo(DecisionStatus.REFUSED);
    }

    @Test
    void should_recognise_a_part_on_condition_that_the_rest_is_cured() {
        ReceiverPolicy.Builder policy = proportional().addDifferences(Cases.level(Cure.EXAMINATION));
        Decision conditional = compared(Cases.component("6", 8, 1, 2, 3), policy);
        assertThat(conditional.status()).isEqualTo(DecisionStatus.CONDITIONAL);
        assertThat(conditional.prospect().orElseThrow().credits()).contains(CreditAmount.parse("4 ects"));
    }

    @Test
    void should_recognise_as_another_component_that_fits() {
        Component other = Cases.component("5", 6, 1);
        RecognitionRequest.Builder request =
                asking(Cases.component("6", 8, 1, 2)).addAlternatives(other);
        Decision alternative = Cases.decide(request, Cases.policy().addDifferences(Cases.level()));
        assertThat(alternative.status()).isEqualTo(DecisionStatus.ALTERNATIVE);
        assertThat(alternative.recognised().credits()).contains(CreditAmount.parse("5 ects"));
        assertThat(alternative.recognised().level()).contains(EqfLevel.EQF_6);
    }

    @Test
    void should_not_take_an_alternative_that_differs_substantially_as_well() {
        RecognitionRequest.Builder request =
                asking(Cases.component("6", 8, 1, 2)).addAlternatives(Cases.component("5", 8, 1));
        assertThat(Cases.decide(request, Cases.policy().addDifferences(Cases.level()))
                        .status())
                .isEqualTo(DecisionStatus.REFUSED);
    }

    @Test
    void should_ask_rather_than_refuse_while_an_alternative_may_fit() {
        Component open = Component.builder()
                .id("open")
                .addOutcomes(org.espalier.recognition.comparison.ComponentOutcome.builder()
                        .id("words")
                        .statement(org.espalier.core.text.LocalizedText.of("en", "builds pipelines"))
                        .build())
                .build();
        RecognitionRequest.Builder request = RecognitionRequest.builder();
        request.id("D-17")
                .on(Cases.DAY)
                .credential(Cases.credential("describes a pipeline").build());
        request.purpose(Purpose.EXEMPTION).component(Cases.component("6", 8)).addAlternatives(open);
        Decision asked = Cases.decide(
                request, Cases.policy().unverified(Severity.NOTE).addDifferences(Cases.level(), Cases.outcomes("1")));
        assertThat(asked.status()).isEqualTo(DecisionStatus.INFORMATION_REQUESTED);
        assertThat(codes(asked)).contains("RECOGNITION_ALTERNATIVE");
        assertThat(asked.questions()).isNotEmpty();
    }

    @Test
    void should_recognise_automatically_what_an_agreement_covers() {
        Decision automatic = compared(Cases.component("6", 8, 8), alliance().addDifferences(Cases.level()));
        assertThat(automatic.status()).isEqualTo(DecisionStatus.AUTOMATIC);
        assertThat(automatic.route()).contains(Route.AGREEMENT);
        assertThat(automatic.recognised().basis()).map(CreditBasis::kind).contains(BasisKind.AGREEMENT);
        assertThat(automatic.differences()).isEmpty();
        assertThat(automatic.appeal()).isPresent();
    }

    @Test
    void should_weigh_what_an_agreement_does_not_cover() {
        Agreement other = agreement(AgreementKind.ALLIANCE)
                .covers(HoldingFilter.builder()
                        .addAwardingBodies("Somebody Else")
                        .build())
                .build();
        assertThat(Cases.decide(Cases.credential(), Cases.policy().addAgreements(other))
                        .route())
                .contains(Route.LISBON_CONVENTION);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-12, 2025-06-12, AGREEMENT",
        "2025-06-13, 2026-12-31, LISBON_CONVENTION",
        "2024-01-01, 2025-06-11, LISBON_CONVENTION"
    })
    void should_honour_an_agreement_for_awards_of_its_days(LocalDate from, LocalDate to, Route route) {
        Agreement dated =
                agreement(AgreementKind.BILATERAL).validFrom(from).validTo(to).build();
        assertThat(Cases.decide(Cases.credential(), Cases.policy().addAgreements(dated))
                        .route())
                .contains(route);
    }

    @Test
    void should_not_refuse_while_an_agreement_may_cover_it() {
        Agreement dated =
                agreement(AgreementKind.ALLIANCE).validFrom(Cases.RECEIVED).build();
        ReceiverPolicy.Builder policy =
                Cases.policy().addDifferences(Cases.level()).addAgreements(dated);
        RecognitionRequest.Builder request = Cases.asking(Cases.bare()
                        .ects("6")
                        .eqf(6)
                        .addAssessments(Cases.exam())
                        .build())
                .purpose(Purpose.EXEMPTION)
                .component(Cases.component());
        Decision asked = Cases.decide(request, policy);
        assertThat(asked.status()).isEqualTo(DecisionStatus.INFORMATION_REQUESTED);
        assertThat(codes(asked)).contains("RECOGNITION_AGREEMENT", "DIFFERENCE_LEVEL");
    }

    @ParameterizedTest
    @CsvSource({
        "false, RECOGNITION_VALIDATION_FAILED, Show the outcomes in another assessment.",
        "true, RECOGNITION_VALIDATION_UNCERTIFIED, The board is to certify what it found; you need not show the"
                + " outcomes again.",
        ", RECOGNITION_VALIDATION_RESULT, 'The board is to tell the result of its assessment, and to certify what it"
                + " found.'"
    })
    void should_tell_a_validation_that_failed_or_is_not_finished(Boolean achieved, String code, String remedy) {
        Decision conditional = Cases.decide(unassessed().on(Cases.DAY).validation(assessed(achieved)), Cases.policy());
        assertThat(conditional.status()).isEqualTo(DecisionStatus.CONDITIONAL);
        assertThat(codes(conditional)).containsExactly(code);
        assertThat(conditional.reasons().get(0).fact("on").map(Fact::text)).contains("2026-11-02");
        assertThat(conditional.remedies()).extracting(Remedy::what).containsExactly(remedy);
        assertThat(conditional.remedies().get(0).where()).contains("Board");
    }

    @Test
    void should_not_count_an_assessment_of_a_board_before_its_day() {
        Decision conditional =
                Cases.decide(unassessed().validation(assessed(false)).on(Cases.RECEIVED.minusDays(1)), Cases.policy());
        assertThat(codes(conditional)).containsExactly("ASSESSMENT_MISSING", "RECOGNITION_VALIDATION");
    }

    private static RecognitionRequest.Builder unassessed() {
        RecognitionRequest.Builder request = RecognitionRequest.builder();
        request.credential(Cases.bare()
                .ects("6")
                .eqf(7)
                .learningSetting(LearningSetting.INFORMAL)
                .build());
        request.id("D-17").purpose(Purpose.EXEMPTION);
        return request.component(Cases.component()).authenticity(Cases.verified());
    }

    private static Validation assessed(Boolean achieved) {
        ValidationStep.Builder step = ValidationStep.builder();
        step.stage(ValidationStage.ASSESSMENT).office("Board").on(Cases.RECEIVED);
        step.achieved(java.util.Optional.ofNullable(achieved));
        return Validation.builder().addSteps(step.build()).build();
    }

    @Test
    void should_not_take_a_certification_of_nothing_for_a_validation() {
        ValidationStep assessed = ValidationStep.builder()
                .stage(ValidationStage.ASSESSMENT)
                .office("Board")
                .on(Cases.RECEIVED)
                .achieved(true)
                .build();
        Validation nothing = Validation.builder()
                .addSteps(assessed, ValidationStep.of(ValidationStage.CERTIFICATION, "Board", Cases.RECEIVED))
                .build();
        RecognitionRequest.Builder request = Cases.request(
                        Cases.credentialOf(OrganisationKind.OTHER_PROVIDER).build())
                .validation(nothing);
        assertThat(Cases.decide(request, Cases.policy()).status()).isEqualTo(DecisionStatus.CONDITIONAL);
    }

    @Test
    void should_leave_an_admission_to_a_decision() {
        RecognitionRequest.Builder request = Cases.asking(Cases.credential().build())
                .purpose(Purpose.ADMISSION)
                .component(Cases.component());
        assertThat(Cases.decide(request, alliance()).status()).isEqualTo(DecisionStatus.FULL);
    }

    @ParameterizedTest
    @CsvSource({"true, AUTOMATIC", "false, FULL", ", FULL"})
    void should_honour_a_learning_agreement_that_the_transcript_confirms(Boolean confirmed, DecisionStatus status) {
        LearningAgreement.Builder own = LearningAgreement.builder();
        own.id("LA-1").credits(CreditAmount.parse("5 ects")).confirmed(java.util.Optional.ofNullable(confirmed));
        RecognitionRequest.Builder request =
                Cases.request(Cases.credential().build()).learningAgreement(own.build());
        ReceiverPolicy.Builder policy = Cases.policy()
                .addAgreements(agreement(AgreementKind.LEARNING_AGREEMENT).build());
        assertThat(Cases.decide(request, policy).status()).isEqualTo(status);
    }

    @Test
    void should_transfer_the_credits_that_were_agreed() {
        LearningAgreement own = LearningAgreement.builder()
                .id("LA-1")
                .credits(CreditAmount.parse("5 ects"))
                .confirmed(true)
                .build();
        RecognitionRequest.Builder request =
                Cases.request(Cases.credential().build()).learningAgreement(own);
        ReceiverPolicy.Builder policy = Cases.policy()
                .addAgreements(agreement(AgreementKind.LEARNING_AGREEMENT).build());
        assertThat(Cases.decide(request, policy).recognised().credits()).contains(CreditAmount.parse("5 ects"));
    }

    @Test
    void should_not_honour_a_learning_agreement_on_another_component() {
        LearningAgreement other = LearningAgreement.builder()
                .id("LA-1")
                .component("other")
                .confirmed(true)
                .build();
        RecognitionRequest.Builder request =
                Cases.request(Cases.credential().build()).learningAgreement(other);
        ReceiverPolicy.Builder policy = Cases.policy()
                .addAgreements(agreement(AgreementKind.LEARNING_AGREEMENT).build());
        assertThat(Cases.decide(request, policy).route()).contains(Route.LISBON_CONVENTION);
    }

    @Test
    void should_ask_for_verification_before_automatic_recognition() {
        RecognitionRequest.Builder request = unverified();
        assertThat(Cases.decide(request, alliance()).status()).isEqualTo(DecisionStatus.INFORMATION_REQUESTED);
    }

    @Test
    void should_refuse_what_is_proven_not_to_be_genuine() {
        RecognitionRequest.Builder request =
                unverified().authenticity(AuthenticityStatement.disproved("the seal is broken"));
        Decision refused = Cases.decide(request, alliance());
        assertThat(refused.status()).isEqualTo(DecisionStatus.REFUSED);
        assertThat(codes(refused)).containsExactly("RECOGNITION_AUTHENTICITY");
        assertThat(refused.criteria()).isEmpty();
        assertThat(refused.remedies()).isNotEmpty();
    }

    @Test
    void should_refuse_what_was_revoked_from_the_day_of_the_revocation_on() {
        assertThat(Cases.decide(revoked(Cases.DAY), Cases.policy()).status()).isEqualTo(DecisionStatus.REFUSED);
        assertThat(Cases.decide(revoked(Cases.DAY.plusDays(1)), Cases.policy()).status())
                .isEqualTo(DecisionStatus.FULL);
    }

    @ParameterizedTest
    @CsvSource({"ERROR, INFORMATION_REQUESTED", "WARNING, FULL", "NOTE, FULL"})
    void should_weigh_a_missing_verification_as_the_policy_does(Severity severity, DecisionStatus status) {
        assertThat(Cases.decide(unverified(), Cases.policy().unverified(severity))
                        .status())
                .isEqualTo(status);
    }

    @Test
    void should_ask_a_plug_in_only_where_the_request_is_silent() {
        Recogniser recogniser = Recogniser.with(Cases.policy().build())
                .verifying(credential -> AuthenticityStatement.disproved("the register does not know it"));
        assertThat(recogniser.decide(unverified().build()).status()).isEqualTo(DecisionStatus.REFUSED);
        assertThat(recogniser
                        .decide(Cases.request(Cases.credential().build()).build())
                        .status())
                .isEqualTo(DecisionStatus.FULL);
    }

    @Test
    void should_recognise_an_expired_credential_once_it_is_renewed() {
        Decision expired = Cases.decide(Cases.credential().validTo(Cases.DAY.minusDays(1)), Cases.policy());
        assertThat(expired.status()).isEqualTo(DecisionStatus.CONDITIONAL);
        assertThat(codes(expired)).containsExactly("RECOGNITION_IN_FORCE");
        assertThat(Cases.decide(Cases.credential().validTo(Cases.DAY), Cases.policy())
                        .status())
                .isEqualTo(DecisionStatus.FULL);
    }

    @Test
    void should_ask_for_what_is_missing_and_tell_what_that_is() {
        Decision asked = Cases.decide(Cases.bare().eqf(7), Cases.policy());
        assertThat(asked.status()).isEqualTo(DecisionStatus.INFORMATION_REQUESTED);
        assertThat(asked.completeOn()).isEmpty();
        assertThat(asked.remedies().get(0).data())
                .containsExactly("date of issuing", "notional workload", "type of assessment");
    }

    @Test
    void should_let_the_clock_run_while_its_own_office_is_asked() {
        Decision asked = Cases.decide(Cases.credential("designs pipelines"), wantingOutcomes());
        assertThat(asked.status()).isEqualTo(DecisionStatus.INFORMATION_REQUESTED);
        assertThat(asked.completeOn()).contains(Cases.RECEIVED);
        assertThat(asked.remedies()).extracting(Remedy::byReceiver).containsExactly(true);
        assertThat(asked.remedies().get(0).what())
                .startsWith("Admissions office must still answer 2 question(s) on the comparison;");
    }

    @Test
    void should_ask_the_learner_only_for_what_the_document_does_not_tell() {
        Decision asked = Cases.decide(Cases.started().ects("6").eqf(7).addAssessments(Cases.exam()), wantingOutcomes());
        assertThat(asked.completeOn()).isEmpty();
        assertThat(asked.remedies()).hasSize(1);
        assertThat(asked.remedies().get(0).data()).containsExactly("date of issuing", "learning outcomes");
    }

    @Test
    void should_ask_the_learner_and_its_own_office_for_different_things() {
        ReceiverPolicy.Builder policy = wantingOutcomes().addDifferences(Cases.size("1"));
        Decision asked = Cases.decide(hoursOnly(), policy);
        assertThat(asked.completeOn()).isEmpty();
        assertThat(asked.remedies().get(0).data()).containsExactly("ECTS credits, or a statement of the workload");
        assertThat(asked.remedies().get(1).what()).contains("2 question(s)");
    }

    private static ReceiverPolicy.Builder wantingOutcomes() {
        return Cases.policy().addDifferences(Cases.outcomes("1"));
    }

    private static RecognitionRequest.Builder hoursOnly() {
        return Cases.request(Cases.started()
                .addLearningOutcomes(LearningOutcome.stated("en", "designs pipelines"))
                .workload(Workload.builder().hours(LearningHours.parse("170")).build())
                .eqf(7)
                .awardedOn(Cases.RECEIVED)
                .addAssessments(Cases.exam())
                .build());
    }

    @Test
    void should_ask_for_the_purpose() {
        Decision asked = Cases.decide(Cases.asking(Cases.credential().build()), Cases.policy());
        assertThat(asked.status()).isEqualTo(DecisionStatus.INFORMATION_REQUESTED);
        assertThat(codes(asked)).containsExactly("RECOGNITION_PURPOSE");
    }

    @ParameterizedTest
    @CsvSource({
        "EXEMPTION, INFORMATION_REQUESTED",
        "ADMISSION, INFORMATION_REQUESTED",
        "ADVANCED_STANDING, INFORMATION_REQUESTED",
        "ELECTIVE, FULL"
    })
    void should_ask_for_what_the_purpose_needs(Purpose purpose, DecisionStatus status) {
        assertThat(Cases.decide(Cases.asking(Cases.credential().build()).purpose(purpose), Cases.policy())
                        .status())
                .isEqualTo(status);
    }

    @Test
    void should_recognise_no_credits_for_an_admission() {
        Decision admitted = Cases.decide(
                Cases.asking(Cases.credential().build())
                        .purpose(Purpose.ADMISSION)
                        .component(Cases.component()),
                Cases.policy());
        assertThat(admitted.status()).isEqualTo(DecisionStatus.FULL);
        assertThat(admitted.recognised().credits()).isEmpty();
    }

    @Test
    void should_give_information_only_for_employment() {
        Decision outside =
                Cases.decide(Cases.asking(Cases.credential().build()).purpose(Purpose.EMPLOYMENT), Cases.policy());
        assertThat(outside.status()).isEqualTo(DecisionStatus.OUT_OF_SCOPE);
        assertThat(codes(outside)).containsExactly("RECOGNITION_EMPLOYMENT");
    }

    @Test
    void should_leave_to_others_what_the_policy_does_not_decide() {
        Decision outside = Cases.decide(
                Cases.request(Cases.credential().build()), Cases.policy().addPurposes(Purpose.ADMISSION));
        assertThat(outside.status()).isEqualTo(DecisionStatus.OUT_OF_SCOPE);
        assertThat(codes(outside)).containsExactly("RECOGNITION_NOT_HERE");
    }

    @ParameterizedTest
    @EnumSource(
            value = OrganisationKind.class,
            names = {"VOCATIONAL_PROVIDER", "OTHER_PROVIDER"})
    void should_validate_what_no_institution_of_higher_education_awarded(OrganisationKind kind) {
        Decision conditional = Cases.decide(Cases.credentialOf(kind), Cases.policy());
        assertThat(conditional.status()).isEqualTo(DecisionStatus.CONDITIONAL);
        assertThat(conditional.route()).contains(Route.PRIOR_LEARNING);
        assertThat(conditional.remedies()).extracting(Remedy::cure).containsExactly(Cure.VALIDATION);
        assertThat(conditional.remedies().get(0).where()).contains("University board");
    }

    @Test
    void should_treat_an_unknown_provider_as_prior_learning_and_ask() {
        Decision asked = Cases.decide(Cases.credentialOf(null), Cases.policy());
        assertThat(asked.status()).isEqualTo(DecisionStatus.INFORMATION_REQUESTED);
        assertThat(asked.route()).contains(Route.PRIOR_LEARNING);
        assertThat(codes(asked)).containsExactly("RECOGNITION_ROUTE");
    }

    @Test
    void should_never_refuse_while_the_route_is_not_known() {
        RecognitionRequest.Builder request =
                Cases.asking(Cases.credentialOf(null).build());
        request.purpose(Purpose.EXEMPTION).component(Cases.component("6", 8, 1, 2));
        assertThat(Cases.decide(request, Cases.policy().addDifferences(Cases.level()))
                        .status())
                .isEqualTo(DecisionStatus.INFORMATION_REQUESTED);
    }

    @Test
    void should_be_out_of_scope_where_the_receiver_validates_no_such_learning() {
        PriorLearningPolicy formal = PriorLearningPolicy.builder()
                .board("Board")
                .addSettings(LearningSetting.FORMAL)
                .build();
        ReceiverPolicy.Builder policy = ReceiverPolicy.builder();
        policy.id("closed").version("1").title(Cases.policy().build().title()).addSources(Cases.INVENTED);
        policy.receiver("R").office("O").appeal(Cases.policy().build().appeal()).priorLearning(formal);
        Decision outside = Cases.decide(
                Cases.credentialOf(OrganisationKind.OTHER_PROVIDER).learningSetting(LearningSetting.INFORMAL), policy);
        assertThat(outside.status()).isEqualTo(DecisionStatus.OUT_OF_SCOPE);
        assertThat(codes(outside)).contains("RECOGNITION_NOT_VALIDATED_HERE");
    }

    @ParameterizedTest
    @CsvSource({"6, FULL", "5, PARTIAL"})
    void should_recognise_what_a_board_validated(String credits, DecisionStatus status) {
        Validation validated = Cases.validation(credits + " ects", 7);
        RecognitionRequest.Builder request = Cases.request(
                        Cases.credentialOf(OrganisationKind.OTHER_PROVIDER).build())
                .validation(validated);
        Decision decision = Cases.decide(request, Cases.policy());
        assertThat(decision.status()).isEqualTo(status);
        assertThat(decision.recognised().credits()).contains(CreditAmount.parse(credits + " ects"));
        assertThat(decision.recognised().basis()).map(CreditBasis::kind).contains(BasisKind.VALIDATION);
    }

    @Test
    void should_take_a_certification_of_no_credits_for_no_validation() {
        RecognitionRequest.Builder request = Cases.request(
                        Cases.credentialOf(OrganisationKind.OTHER_PROVIDER).build())
                .validation(Cases.validation("0 ects", 7));
        Decision conditional = Cases.decide(request, Cases.policy());
        assertThat(conditional.status()).isEqualTo(DecisionStatus.CONDITIONAL);
        assertThat(conditional.recognised().isEmpty()).isTrue();
    }

    @Test
    void should_recognise_the_outcomes_of_a_certification_of_no_credits() {
        ValidationStep none = ValidationStep.builder()
                .stage(ValidationStage.CERTIFICATION)
                .office("Board")
                .on(Cases.RECEIVED)
                .credits(CreditAmount.parse("0 ects"))
                .addOutcomes("urn:outcome:1")
                .build();
        RecognitionRequest.Builder request = Cases.request(
                        Cases.credentialOf(OrganisationKind.OTHER_PROVIDER).build())
                .validation(Validation.builder().addSteps(assessed(), none).build());
        Decision partial = Cases.decide(request, Cases.policy());
        assertThat(partial.recognised().credits()).isEmpty();
        assertThat(partial.recognised().outcomes()).containsExactly("urn:outcome:1");
    }

    @Test
    void should_want_an_examination_where_attendance_is_all_that_is_told() {
        Decision conditional = Cases.decide(
                Cases.bare()
                        .ects("6")
                        .eqf(7)
                        .awardedOn(Cases.RECEIVED)
                        .addAssessments(Assessment.of(AssessmentType.ATTENDANCE)),
                Cases.policy());
        assertThat(conditional.status()).isEqualTo(DecisionStatus.CONDITIONAL);
        assertThat(codes(conditional)).containsExactly("ASSESSMENT_MISSING");
        assertThat(conditional.remedies()).extracting(Remedy::cure).containsExactly(Cure.EXAMINATION);
    }

    @ParameterizedTest
    @CsvSource({"true, FULL", "false, CONDITIONAL", ", FULL"})
    void should_not_carry_over_a_fail_as_a_pass(Boolean passed, DecisionStatus status) {
        Grade grade = Grade.builder()
                .text("2")
                .passed(java.util.Optional.ofNullable(passed))
                .build();
        Assessment graded = Assessment.builder()
                .type(AssessmentType.WRITTEN_EXAMINATION)
                .grade(grade)
                .build();
        assertThat(Cases.decide(
                                Cases.bare()
                                        .ects("6")
                                        .eqf(7)
                                        .awardedOn(Cases.RECEIVED)
                                        .addAssessments(graded),
                                Cases.policy())
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2021-11-22, FULL", "2021-11-21, CONDITIONAL"})
    void should_want_old_learning_brought_up_to_date(LocalDate awarded, DecisionStatus status) {
        AgeLimit limit = AgeLimit.builder().within(Period.ofYears(5)).build();
        Decision decision = Cases.decide(
                Cases.bare().ects("6").eqf(7).addAssessments(Cases.exam()).awardedOn(awarded),
                Cases.policy().addAges(limit));
        assertThat(decision.status()).isEqualTo(status);
        assertThat(decision.remedies().stream().map(Remedy::cure))
                .isEqualTo(status == DecisionStatus.FULL ? List.of() : List.of(Cure.UPDATE));
    }

    @Test
    void should_apply_an_age_limit_only_where_its_filter_and_purpose_say() {
        AgeLimit elsewhere = AgeLimit.builder()
                .within(Period.ofDays(1))
                .filter(HoldingFilter.tagged("x"))
                .build();
        AgeLimit otherPurpose = AgeLimit.builder()
                .within(Period.ofDays(1))
                .addPurposes(Purpose.ADMISSION)
                .build();
        assertThat(Cases.decide(Cases.credential(), Cases.policy().addAges(elsewhere, otherPurpose))
                        .status())
                .isEqualTo(DecisionStatus.FULL);
    }

    @ParameterizedTest
    @CsvSource({"A, ERROR, CONDITIONAL", "B, ERROR, FULL", "A, WARNING, FULL"})
    void should_want_the_grade_that_the_policy_wants(CriterionGrade least, Severity severity, DecisionStatus status) {
        CriterionDemand demand = CriterionDemand.builder()
                .criterion(Criterion.QUALITY_ASSURANCE)
                .least(least)
                .severity(severity)
                .build();
        Decision decision = Cases.decide(Cases.credential(), Cases.policy().addCriteria(demand));
        assertThat(decision.status()).isEqualTo(status);
        assertThat(decision.remedies().stream().map(Remedy::cure))
                .isEqualTo(status == DecisionStatus.FULL ? List.of() : List.of(Cure.PORTFOLIO));
    }

    @Test
    void should_not_ask_of_a_course_on_site_what_is_asked_online() {
        CriterionDemand demand = CriterionDemand.builder()
                .criterion(Criterion.IDENTIFICATION)
                .least(CriterionGrade.A)
                .build();
        assertThat(Cases.decide(Cases.credential(), Cases.policy().addCriteria(demand))
                        .status())
                .isEqualTo(DecisionStatus.FULL);
    }

    @Test
    void should_tell_every_step_in_order_whatever_was_needed() {
        assertThat(Cases.decide(unverified(), alliance()).steps())
                .extracting(org.espalier.recognition.decision.StepResult::step)
                .containsExactly(RecognitionStep.values());
    }

    @Test
    void should_say_that_it_is_late() {
        Decision late = Cases.decide(Cases.credential(), Cases.policy().decisionWithin(Period.ofDays(19)));
        assertThat(late.isLate()).isTrue();
        assertThat(late.report().findings("RECOGNITION_LATE")).hasSize(1);
        assertThat(Cases.decide(Cases.credential(), Cases.policy().decisionWithin(Period.ofDays(20)))
                        .report()
                        .findings("RECOGNITION_LATE"))
                .isEmpty();
    }

    @Test
    void should_leave_limits_to_the_audit() {
        Decision limited = Cases.decide(Cases.credential(), Cases.policy().addRuleSets("at-ug-78"));
        assertThat(limited.status()).isEqualTo(DecisionStatus.FULL);
        assertThat(limited.report()
                        .findings("RECOGNITION_LIMITS")
                        .get(0)
                        .fact("rules")
                        .orElseThrow()
                        .text())
                .isEqualTo("at-ug-78");
    }

    @Test
    void should_say_that_its_policy_is_not_in_force() {
        Decision decision = Cases.decide(Cases.credential(), Cases.policy().validTo(Cases.DAY.minusDays(1)));
        assertThat(decision.report().findings("RECOGNITION_POLICY_NOT_IN_FORCE"))
                .hasSize(1);
        assertThat(Cases.decide(Cases.credential(), Cases.policy().validTo(Cases.DAY))
                        .report()
                        .findings("RECOGNITION_POLICY_NOT_IN_FORCE"))
                .isEmpty();
    }

    @Test
    void should_carry_over_a_grade_by_the_choice_of_the_policy() {
        TransferredGrade grade = TransferredGrade.builder()
                .from(Grade.builder().text("B").build())
                .choice(GradeChoice.MIDDLE)
                .grade("4")
                .passed(true)
                .addCandidates("4")
                .build();
        RecognitionRequest.Builder request =
                Cases.request(Cases.credential().build()).grade(grade);
        assertThat(Cases.decide(request, Cases.policy().grades(GradeChoice.MIDDLE))
                        .recognised()
                        .grade())
                .map(Grade::text)
                .contains("4");
        RecognitionRequest.Builder again =
                Cases.request(Cases.credential().build()).grade(grade);
        assertThat(Cases.decide(again, Cases.policy()).recognised().grade()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BY_CREDIT_RATIO, FULL", ", INFORMATION_REQUESTED"})
    void should_convert_credits_only_by_a_method_that_the_policy_names(ConversionMethod method, DecisionStatus status) {
        Workload british = Workload.builder()
                .addOtherCredits(CreditAmount.parse("15 uk-cats"))
                .build();
        RecognitionRequest.Builder request = Cases.asking(
                        Cases.bare(british).awardedOn(Cases.RECEIVED).build())
                .purpose(Purpose.ELECTIVE);
        Decision decision = Cases.decide(request, Cases.policy().conversion(java.util.Optional.ofNullable(method)));
        assertThat(decision.status()).isEqualTo(status);
        assertThat(decision.recognised().credits())
                .isEqualTo(java.util.Optional.ofNullable(method).map(any -> CreditAmount.parse("7.5 ects")));
    }

    @Test
    void should_recognise_no_credits_of_what_is_declared_to_carry_none() {
        Workload none = Workload.builder()
                .hours(org.espalier.core.workload.LearningHours.parse("40"))
                .creditBearing(org.espalier.core.workload.CreditBearing.NO)
                .build();
        RecognitionRequest.Builder request =
                Cases.asking(Cases.bare(none).awardedOn(Cases.RECEIVED).build()).purpose(Purpose.ELECTIVE);
        Decision decision = Cases.decide(request, Cases.policy());
        assertThat(decision.status()).isEqualTo(DecisionStatus.FULL);
        assertThat(decision.recognised().credits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"elements", "light", "qualityProfile"})
    void should_refuse_a_policy_whose_profiles_nobody_knows(String which) {
        ReceiverPolicy.Builder policy = Cases.policy();
        switch (which) {
            case "light" -> policy.light("nobodys");
            case "elements" -> policy.elements("nobodys");
            default -> policy.qualityProfile("nobodys");
        }
        ReceiverPolicy unknown = policy.build();
        assertThatThrownBy(() -> Recogniser.with(unknown))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobodys");
    }

    private static org.espalier.core.credential.MicroCredential.Builder revoked(LocalDate on) {
        return Cases.credential().revocation(Revocation.builder().on(on).build());
    }

    private static RecognitionRequest.Builder unverified() {
        RecognitionRequest.Builder request = RecognitionRequest.builder();
        request.id("D-17").credential(Cases.credential().build()).on(Cases.DAY);
        return request.purpose(Purpose.EXEMPTION).component(Cases.component());
    }

    private static RecognitionRequest.Builder asking(Component component) {
        return Cases.asking(Cases.credential().build())
                .purpose(Purpose.EXEMPTION)
                .component(component);
    }

    private static Decision compared(Component component, ReceiverPolicy.Builder policy) {
        return Cases.decide(asking(component), policy);
    }

    private static ReceiverPolicy.Builder proportional() {
        return Cases.policy().partial(PartialCredits.PROPORTIONAL).addDifferences(Cases.outcomes("1"));
    }

    private static ReceiverPolicy.Builder alliance() {
        HoldingFilter partner =
                HoldingFilter.builder().addAwardingBodies("Example Institute").build();
        return Cases.policy()
                .addAgreements(agreement(AgreementKind.ALLIANCE).covers(partner).build());
    }

    private static Agreement.Builder agreement(AgreementKind kind) {
        Agreement.Builder agreement = Agreement.builder();
        return agreement.id("a").kind(kind);
    }

    private static JudgedPart part(LocalDate on) {
        return JudgedPart.builder()
                .credits(CreditAmount.parse("3 ects"))
                .office("Examination board")
                .on(on)
                .because("Half of it was taught")
                .build();
    }

    private static ValidationStep assessed() {
        ValidationStep.Builder assessed = ValidationStep.builder();
        assessed.stage(ValidationStage.ASSESSMENT).office("Board").on(Cases.RECEIVED);
        return assessed.achieved(true).build();
    }

    private static List<String> codes(Decision decision) {
        return decision.reasons().stream().map(Finding::code).toList();
    }
}
