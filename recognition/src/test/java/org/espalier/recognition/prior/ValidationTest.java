package org.espalier.recognition.prior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.espalier.recognition.prior.Union.step;
import static org.espalier.recognition.prior.ValidationStage.ASSESSMENT;
import static org.espalier.recognition.prior.ValidationStage.CERTIFICATION;
import static org.espalier.recognition.prior.ValidationStage.DOCUMENTATION;
import static org.espalier.recognition.prior.ValidationStage.IDENTIFICATION;

import java.time.LocalDate;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.CreditAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ValidationTest {

    private static final CreditAmount FOUR = CreditAmount.parse("4 ects");

    @Test
    void should_certify_credits_after_an_assessment() {
        Validation validation = Union.whole().validation();
        assertThat(validation.creditsOn(Union.DAY)).contains(FOUR);
        assertThat(validation.levelOn(Union.DAY)).contains(EqfLevel.EQF_6);
        assertThat(validation.outcomesOn(Union.DAY)).containsExactly("urn:outcome:projects");
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30, false", "2026-10-01, true"})
    void should_give_credits_from_the_day_of_certification_on(String day, boolean given) {
        LocalDate on = LocalDate.parse(day);
        assertThat(Union.whole().validation().creditsOn(on).isPresent()).isEqualTo(given);
    }

    @Test
    void should_refuse_credits_without_an_assessment() {
        ValidationStep.Builder certified = step(CERTIFICATION, "2026-10-01").credits(FOUR);
        assertThatThrownBy(() -> Union.of(certified)).hasMessageContaining("no assessment has shown");
    }

    @Test
    void should_refuse_credits_after_an_assessment_that_failed() {
        ValidationStep.Builder assessed = step(ASSESSMENT, "2026-09-01").achieved(false);
        ValidationStep.Builder certified = step(CERTIFICATION, "2026-10-01").credits(FOUR);
        assertThatThrownBy(() -> Union.of(assessed, certified)).hasMessageContaining("no assessment has shown");
    }

    @Test
    void should_refuse_credits_after_an_assessment_whose_result_is_not_told() {
        ValidationStep.Builder assessed = step(ASSESSMENT, "2026-09-01");
        ValidationStep.Builder certified = step(CERTIFICATION, "2026-10-01").level(EqfLevel.EQF_6);
        assertThatThrownBy(() -> Union.of(assessed, certified)).hasMessageContaining("no assessment has shown");
    }

    @Test
    void should_refuse_to_certify_outcomes_that_were_not_shown() {
        ValidationStep.Builder assessed =
                step(ASSESSMENT, "2026-09-01").achieved(true).addOutcomes("a");
        ValidationStep.Builder certified = step(CERTIFICATION, "2026-10-01").addOutcomes("a", "b");
        assertThatThrownBy(() -> Union.of(assessed, certified)).hasMessageContaining("no assessment has shown");
    }

    @Test
    void should_allow_to_certify_where_it_is_not_told_which_outcomes_were_shown() {
        ValidationStep.Builder assessed = step(ASSESSMENT, "2026-09-01").achieved(true);
        ValidationStep.Builder certified = step(CERTIFICATION, "2026-10-01").addOutcomes("b");
        assertThat(Union.of(assessed, certified).outcomesOn(Union.DAY)).containsExactly("b");
    }

    @Test
    void should_not_take_an_empty_certification_for_one_without_an_assessment() {
        Validation validation = Union.of(step(CERTIFICATION, "2026-10-01"));
        assertThat(validation.certifiedOn(Union.DAY)).isEmpty();
        assertThat(validation.nextOn(Union.DAY)).contains(IDENTIFICATION);
    }

    @ParameterizedTest
    @EnumSource(value = ValidationStage.class, names = "CERTIFICATION", mode = EnumSource.Mode.EXCLUDE)
    void should_refuse_credits_and_levels_of_earlier_steps(ValidationStage stage) {
        ValidationStep.Builder early = step(stage, "2026-09-01").credits(FOUR).level(EqfLevel.EQF_6);
        assertThatThrownBy(early::build).hasMessageContaining("credits").hasMessageContaining("level");
    }

    @ParameterizedTest
    @EnumSource(value = ValidationStage.class, names = "ASSESSMENT", mode = EnumSource.Mode.EXCLUDE)
    void should_refuse_a_result_of_what_is_no_assessment(ValidationStage stage) {
        ValidationStep.Builder step = step(stage, "2026-09-01").achieved(true);
        assertThatThrownBy(step::build).hasMessageContaining("achieved");
    }

    @Test
    void should_refuse_steps_out_of_order_or_twice() {
        ValidationStep.Builder second = step(DOCUMENTATION, "2026-09-01");
        assertThatThrownBy(() -> Union.of(second, step(IDENTIFICATION, "2026-09-02")))
                .hasMessageContaining("order");
        assertThatThrownBy(() -> Union.of(second, step(DOCUMENTATION, "2026-09-02")))
                .hasMessageContaining("order");
        assertThatThrownBy(() -> Union.of(second, step(ASSESSMENT, "2026-08-31")))
                .hasMessageContaining("order");
    }

    @Test
    void should_allow_all_steps_on_one_day() {
        Validation validation = Union.of(step(IDENTIFICATION, "2026-09-01"), step(DOCUMENTATION, "2026-09-01"));
        assertThat(validation.nextOn(Union.DAY)).contains(ASSESSMENT);
        assertThat(validation.nextOn(LocalDate.parse("2026-08-31"))).contains(IDENTIFICATION);
    }
}
