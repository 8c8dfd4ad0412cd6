package org.espalier.recognition.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.core.workload.CreditAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionTest {

    @Test
    void should_read_what_it_wrote() {
        Decision decision = told(Decisions.partial().build());
        assertThat(read(Decision.kind().write(decision))).isEqualTo(decision);
    }

    @Test
    void should_write_its_days_for_those_who_read_it() {
        assertThat(Decision.kind().write(Decisions.partial().build()))
                .contains("\"dueOn\" : \"2027-02-15\"")
                .contains("\"appealUntil\" : \"2026-12-22\"");
    }

    @Test
    void should_print_the_words_of_its_file_again_whatever_they_are() {
        Decision decision = told(Decisions.partial().build());
        String file = Decision.kind().write(decision).replace("A part of it is recognised.", "As it was said then.");
        assertThat(LetterText.of(read(file).letter().orElseThrow())).contains("As it was said then.");
    }

    @Test
    void should_show_nothing_but_its_reference() {
        assertThat(Decisions.full()).hasToString("D-17@1");
    }

    @Test
    void should_compute_until_when_an_appeal_can_be_made() {
        assertThat(Decisions.partial().build().appealUntil()).contains(LocalDate.parse("2026-12-22"));
        assertThat(Decisions.full().appealUntil()).isEmpty();
    }

    @Test
    void should_report_what_was_found_everywhere() {
        Finding step = Decisions.violated();
        Decision decision = Decisions.refused()
                .addSteps(StepResult.of(RecognitionStep.AGE, Verdict.VIOLATED, java.util.List.of(step)))
                .build();
        assertThat(decision.report().findings())
                .extracting(Finding::code)
                .containsExactly("ASSESSMENT_MISSING", "DIFFERENCE_LEVEL");
        assertThat(decision.report().evaluatedOn()).contains(Decisions.DECIDED);
    }

    @ParameterizedTest
    @EnumSource(DecisionStatus.class)
    void should_be_as_favourable_as_itself(DecisionStatus status) {
        assertThat(status.isAtLeast(status)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "OUT_OF_SCOPE, REFUSED",
        "INFORMATION_REQUESTED, OUT_OF_SCOPE",
        "CONDITIONAL, INFORMATION_REQUESTED",
        "PARTIAL, CONDITIONAL",
        "ALTERNATIVE, PARTIAL",
        "FULL, ALTERNATIVE",
        "AUTOMATIC, ALTERNATIVE"
    })
    void should_order_what_is_more_favourable(DecisionStatus more, DecisionStatus less) {
        assertThat(more.isAtLeast(less)).isTrue();
        assertThat(less.isAtLeast(more)).isFalse();
    }

    @Test
    void should_find_full_and_automatic_equally_favourable() {
        assertThat(DecisionStatus.FULL.isAtLeast(DecisionStatus.AUTOMATIC)).isTrue();
        assertThat(DecisionStatus.AUTOMATIC.isAtLeast(DecisionStatus.FULL)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "FULL, true, true",
        "AUTOMATIC, true, true",
        "ALTERNATIVE, false, true",
        "PARTIAL, false, true",
        "CONDITIONAL, false, false",
        "INFORMATION_REQUESTED, false, false",
        "OUT_OF_SCOPE, false, false",
        "REFUSED, false, false"
    })
    void should_tell_what_is_complete_and_what_recognises(
            DecisionStatus status, boolean complete, boolean recognising) {
        assertThat(status.isComplete()).isEqualTo(complete);
        assertThat(status.isRecognising()).isEqualTo(recognising);
    }

    @Test
    void should_need_a_day_for_a_validation() {
        assertThatThrownBy(() -> CreditBasis.of(BasisKind.VALIDATION)).hasMessageContaining("assessedOn");
        assertThat(CreditBasis.of(BasisKind.ISSUER).assessedOn()).isEmpty();
    }

    @Test
    void should_rest_credits_on_an_assessment() {
        assertThatThrownBy(() -> Recognised.builder()
                        .credits(CreditAmount.parse("6 ects"))
                        .build())
                .hasMessageContaining("basis");
    }

    @Test
    void should_leave_out_no_credits() {
        assertThatThrownBy(() -> Recognised.builder()
                        .credits(CreditAmount.parse("0 ects"))
                        .basis(CreditBasis.of(BasisKind.ISSUER))
                        .build())
                .hasMessageContaining("left out");
    }

    @Test
    void should_know_when_nothing_is_recognised() {
        assertThat(Recognised.nothing().isEmpty()).isTrue();
        assertThat(Decisions.credits(BasisKind.ISSUER).isEmpty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"P0D", "-P1D", "P151Y", "P1801M", "P54901D"})
    void should_give_time_for_an_appeal(Period within) {
        assertThatThrownBy(() -> Appeal.of("Committee", within)).hasMessageContaining("within");
    }

    @ParameterizedTest
    @CsvSource({"EXEMPTION, true", "ADVANCED_STANDING, true", "ELECTIVE, true", "ADMISSION, false", "EMPLOYMENT, false"
    })
    void should_know_which_purposes_are_about_credits(Purpose purpose, boolean credits) {
        assertThat(purpose.isAboutCredits()).isEqualTo(credits);
    }

    private static Decision told(Decision decision) {
        return decision.toldIn(DecisionLetter.of(decision));
    }

    private static Decision read(String file) {
        return Decision.read(file.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
