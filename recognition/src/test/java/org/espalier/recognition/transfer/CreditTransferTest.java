package org.espalier.recognition.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Wording;
import org.espalier.core.workload.ConversionMethod;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.EctsCredits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditTransferTest {

    private static final CreditAmount FIFTEEN = CreditAmount.parse("15 uk-cats");

    @Test
    void should_convert_by_the_method_named() {
        TransferredCredits credits =
                CreditTransfer.by(ConversionMethod.BY_CREDIT_RATIO).convert(FIFTEEN);
        assertThat(credits.credits()).contains(EctsCredits.parse("7.5"));
        assertThat(credits.method()).contains(ConversionMethod.BY_CREDIT_RATIO);
        assertThat(sentences(credits)).containsExactly("15 uk-cats are 7.5 ects by credit ratio.");
    }

    @Test
    void should_count_nothing_of_a_range_until_somebody_says_what() {
        TransferredCredits credits =
                CreditTransfer.by(ConversionMethod.BY_HOURS).convert(FIFTEEN);
        assertThat(credits.range()).hasToString("Optional[5 to 6 ects]");
        assertThat(credits.credits()).isEmpty();
        assertThat(sentences(credits))
                .contains("15 uk-cats are 5 to 6 ECTS; the receiver does not say which amount counts.");
    }

    @ParameterizedTest
    @CsvSource({"LOWEST, 5", "MIDDLE, 5.5", "HIGHEST, 6"})
    void should_take_the_amount_of_a_range_that_was_declared(RangeChoice choice, String expected) {
        CreditTransfer transfer = CreditTransfer.builder()
                .method(ConversionMethod.BY_HOURS)
                .range(choice)
                .build();
        assertThat(transfer.convert(FIFTEEN).credits()).contains(EctsCredits.parse(expected));
        assertThat(codes(transfer.convert(FIFTEEN))).containsExactly("CREDIT_CONVERSION", "CREDIT_RANGE");
    }

    @ParameterizedTest
    @CsvSource({
        "7.5 ects, 1, NEAREST, 8",
        "7.5 ects, 1, UP, 8",
        "7.5 ects, 1, DOWN, 7",
        "20/3 ects, 0.5, NEAREST, 6.5",
        "20/3 ects, 0.5, UP, 7",
        "6 ects, 0.5, UP, 6"
    })
    void should_round_once_and_as_declared(String amount, String step, CreditRounding.Direction way, String expected) {
        CreditTransfer transfer = CreditTransfer.builder()
                .rounding(CreditRounding.of(Rational.parse(step), way))
                .build();
        assertThat(transfer.convert(CreditAmount.parse(amount)).credits()).contains(EctsCredits.parse(expected));
    }

    @Test
    void should_tell_a_rounding() {
        CreditTransfer transfer = CreditTransfer.builder()
                .rounding(CreditRounding.of(Rational.ONE, CreditRounding.Direction.UP))
                .build();
        assertThat(sentences(transfer.convert(CreditAmount.parse("7.5 ects"))))
                .containsExactly("7.5 ECTS are rounded to 8 ECTS, as the receiver declared beforehand.");
        assertThat(transfer.convert(CreditAmount.parse("8 ects")).findings()).isEmpty();
    }

    @Test
    void should_leave_ects_credits_what_they_are() {
        TransferredCredits credits = CreditTransfer.builder().build().convert(CreditAmount.parse("20/3 ects"));
        assertThat(credits.credits()).contains(EctsCredits.parse("20/3"));
        assertThat(credits.method()).isEmpty();
    }

    @Test
    void should_not_guess_a_method() {
        TransferredCredits credits = CreditTransfer.builder().build().convert(FIFTEEN);
        assertThat(credits.credits()).isEmpty();
        assertThat(codes(credits)).containsExactly("CREDIT_METHOD");
    }

    @Test
    void should_say_what_is_missing_for_a_conversion() {
        TransferredCredits credits =
                CreditTransfer.by(ConversionMethod.BY_CREDIT_RATIO).convert(CreditAmount.parse("10 us-quarter"));
        assertThat(credits.range()).isEmpty();
        assertThat(sentences(credits))
                .containsExactly(
                        "No conversion of 10 us-quarter is known; missing: a credit ratio between us-quarter and"
                                + " ects.");
    }

    @Test
    void should_count_the_credits_of_a_component_that_is_recognised_as_a_whole() {
        TransferredCredits credits = CreditTransfer.asComponent(FIFTEEN, EctsCredits.of(6));
        assertThat(credits.credits()).contains(EctsCredits.of(6));
        assertThat(sentences(credits))
                .containsExactly(
                        "The credential has 15 uk-cats; what it is recognised for has 6 ECTS, and these count.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "2", "0.3"})
    void should_refuse_a_step_that_divides_no_credit(String step) {
        Rational part = Rational.parse(step);
        assertThatThrownBy(() -> CreditRounding.of(part, CreditRounding.Direction.UP))
                .hasMessageContaining("step");
    }

    private static List<String> codes(TransferredCredits credits) {
        return credits.findings().stream().map(Finding::code).toList();
    }

    private static List<String> sentences(TransferredCredits credits) {
        return credits.findings().stream().map(Wording.installed()::sentence).toList();
    }
}
