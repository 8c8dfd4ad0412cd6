package org.espalier.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.LearningSetting;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Finding;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.LearningHours;
import org.espalier.recognition.comparison.Cure;
import org.espalier.recognition.decision.Decision;
import org.espalier.recognition.decision.DecisionStatus;
import org.espalier.recognition.decision.LetterText;
import org.espalier.recognition.decision.Purpose;
import org.espalier.recognition.decision.Remedy;
import org.espalier.recognition.decision.Route;
import org.espalier.recognition.policy.PriorLearningPolicy;
import org.espalier.recognition.prior.LearningActivity;
import org.espalier.recognition.prior.PriorLearning;
import org.espalier.recognition.prior.Validation;
import org.espalier.recognition.prior.ValidationStage;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.audit.RequirementStatus;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.rule.HoldingFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ninety hours in a student union: nothing counts before a board has validated them, and then it stays informal. */
class RijekaTest {

    @Test
    void should_make_validation_the_condition() {
        Decision decision = decision(Validation.builder().build());
        assertThat(decision.status()).isEqualTo(DecisionStatus.CONDITIONAL);
        assertThat(decision.route()).contains(Route.PRIOR_LEARNING);
        assertThat(decision.reasons())
                .extracting(Finding::code)
                .contains("ASSESSMENT_MISSING", "LEVEL_UNKNOWN", "RECOGNITION_VALIDATION");
    }

    @Test
    void should_name_the_board_as_the_next_step() {
        Remedy next = decision(Validation.builder().build()).remedies().stream()
                .filter(Remedy::condition)
                .findFirst()
                .orElseThrow();
        assertThat(next.cure()).isEqualTo(Cure.VALIDATION);
        assertThat(next.where()).contains("University board");
    }

    @Test
    void should_tell_the_learner_what_to_do_and_until_when_to_appeal() {
        String letter =
                LetterText.of(decision(Validation.builder().build()).letter().orElseThrow());
        assertThat(letter).contains("Have the learning validated. Where: University board.");
        assertThat(letter).contains("2026-12-22");
        assertThat(letter).doesNotContain("degree awarded").doesNotContain("illegal");
    }

    @Test
    void should_count_nothing_before_the_validation() {
        RecognitionAnswer answer = audited(Validation.builder().build());
        assertThat(answer.portfolio().holdings()).isEmpty();
        assertThat(answer.audit().status()).isEqualTo(AwardStatus.NOT_YET);
    }

    @ParameterizedTest
    @CsvSource({
        "IDENTIFICATION, IDENTIFICATION, the next step is the documentation., Document what you have learned",
        "IDENTIFICATION, DOCUMENTATION, the next step is the assessment., Have the outcomes that you documented"
                + " assessed",
        "DOCUMENTATION, DOCUMENTATION, the next step is the assessment., Have the outcomes that you documented assessed"
    })
    void should_tell_which_step_of_a_validation_is_next(
            ValidationStage first, ValidationStage last, String reason, String remedy) {
        ValidationStage[] stages = EnumSet.of(first, last).toArray(ValidationStage[]::new);
        String letter = letter(Validated.begun(Validated.CERTIFIED, stages));
        assertThat(letter).contains("The validation has begun: " + last.name().toLowerCase(Locale.ROOT));
        assertThat(letter).contains("on 2026-10-01", reason, remedy, "Where: University board.");
        assertThat(letter).doesNotContain("is to be validated by");
    }

    @Test
    void should_tell_nothing_of_a_step_before_its_day() {
        Validation later = Validated.begun(Cases.DAY.plusDays(1), ValidationStage.IDENTIFICATION);
        assertThat(letter(later))
                .contains("is to be validated by University board")
                .doesNotContain("has begun");
    }

    /** As text in one line. */
    private static String letter(Validation validation) {
        return LetterText.of(decision(validation).letter().orElseThrow()).replaceAll("\\s+", " ");
    }

    @Test
    void should_recognise_what_the_board_certified() {
        Decision decision = decision(certified());
        assertThat(decision.status()).isEqualTo(DecisionStatus.FULL);
        assertThat(decision.recognised().credits()).contains(CreditAmount.parse("3 ects"));
        assertThat(decision.recognised().level()).contains(EqfLevel.EQF_6);
        assertThat(decision.recognised().basis().orElseThrow().assessedOn()).contains(Validated.CERTIFIED);
    }

    @Test
    void should_count_it_as_an_elective_and_keep_its_origin() {
        RecognitionAnswer answer = audited(certified());
        Holding held = answer.portfolio().holdings().get(0);
        assertThat(answer.audit().requirement("electives").orElseThrow().status())
                .isEqualTo(RequirementStatus.MET);
        assertThat(held.credential().learningSetting()).contains(LearningSetting.INFORMAL);
        assertThat(held.tags()).containsExactly("prior-learning");
    }

    @ParameterizedTest
    @CsvSource({"true, CONDITIONAL", ", CONDITIONAL", "false, OUT_OF_SCOPE"})
    void should_leave_to_others_what_is_not_certified_where_a_certificate_is_wanted(
            Boolean certified, DecisionStatus status) {
        PriorLearningPolicy strict = PriorLearningPolicy.builder()
                .board("University board")
                .uncertified(false)
                .build();
        PriorLearning learning = Validated.informal(
                        LearningActivity.UNION_WORK, Validation.builder().build())
                .certified(Optional.ofNullable(certified))
                .build();
        RecognitionRequest request = RecognitionRequest.builder()
                .id("D-23")
                .priorLearning(learning)
                .purpose(Purpose.ELECTIVE)
                .on(Cases.DAY)
                .build();
        assertThat(Cases.decide(request, Cases.policy(strict)).status()).isEqualTo(status);
    }

    @Test
    void should_not_count_a_validation_before_its_day() {
        RecognitionRequest before = RecognitionRequest.builder()
                .id("D-23")
                .priorLearning(union(certified()))
                .purpose(Purpose.ELECTIVE)
                .on(Validated.CERTIFIED.minusDays(1))
                .build();
        assertThat(recogniser().decide(before).status()).isEqualTo(DecisionStatus.CONDITIONAL);
    }

    private static Decision decision(Validation validation) {
        return recogniser().decide(request(validation));
    }

    private static RecognitionAnswer audited(Validation validation) {
        Award award = Award.builder()
                .id("bachelor")
                .title(LocalizedText.of("en", "Bachelor"))
                .receiver("Example University")
                .purpose("credit")
                .addRequirements(
                        Requirement.credits("electives", EctsCredits.of(3), HoldingFilter.atLeast(EqfLevel.EQF_6)))
                .build();
        return RecognitionAudit.of(recogniser(), award)
                .answer(List.of(request(validation)), Portfolio.of("L-0423", List.of()), Cases.DAY);
    }

    private static Recogniser recogniser() {
        return Recogniser.with(Cases.policy().addRuleSets("hr-rijeka-rpl").build());
    }

    private static RecognitionRequest request(Validation validation) {
        return RecognitionRequest.builder()
                .id("D-23")
                .priorLearning(union(validation))
                .purpose(Purpose.ELECTIVE)
                .receivedOn(Cases.RECEIVED)
                .on(Cases.DAY)
                .build();
    }

    private static PriorLearning union(Validation validation) {
        return Validated.informal(LearningActivity.UNION_WORK, validation)
                .learner("L-0423")
                .title(LocalizedText.of("en", "Work in the student union"))
                .hours(LearningHours.parse("90"))
                .build();
    }

    private static Validation certified() {
        return Validated.certified(
                step -> step.credits(CreditAmount.parse("3 ects")).level(EqfLevel.EQF_6));
    }
}
