package org.espalier.core.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {

    @ParameterizedTest
    @CsvSource({
        "6, 6",
        "6.0, 6",
        "7.50, 7.5",
        "15/2, 7.5",
        "20/3, 20/3",
        "40/6, 20/3",
        "-1/4, -0.25",
        "-0.5, -0.5",
        "-0, 0",
        "0/9, 0",
        "1/1024, 1/1024",
        "0.000000001, 0.000000001",
        "007, 7",
        "' 6 ', 6"
    })
    void should_read_a_number_and_write_it_in_lowest_terms(String text, String canonical) {
        assertThat(Rational.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "six",
                "1,5",
                "1e3",
                "1E+999999999",
                "+1",
                ".5",
                "5.",
                "1/0",
                "1/-2",
                "1/2/3",
                "1 / 2",
                "0x10",
                "NaN",
                "∞",
                "٣",
                "1.5/2"
            })
    void should_refuse_what_is_no_number(String text) {
        assertThatThrownBy(() -> Rational.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_refuse_a_very_long_text_and_show_only_its_beginning() {
        assertThatThrownBy(() -> Rational.parse("9".repeat(100_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .hasSizeLessThan(400);
    }

    @Test
    void should_refuse_a_fraction_over_zero() {
        assertThatThrownBy(() -> Rational.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_not_divide_by_zero() {
        assertThatThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 0.5", "-1, 2, -0.5", "1, -2, -0.5", "-1, -2, 0.5", "0, -5, 0"})
    void should_carry_the_sign_above_the_line(long above, long below, String canonical) {
        assertThat(Rational.of(above, below)).hasToString(canonical);
    }

    @Test
    void should_hold_the_smallest_long() {
        assertThat(Rational.of(Long.MIN_VALUE).negated()).hasToString("9223372036854775808");
    }

    @Test
    void should_go_beyond_long_and_come_back() {
        Rational large = Rational.of(Long.MAX_VALUE);
        Rational back =
                large.times(large).plus(Rational.ONE).minus(Rational.ONE).dividedBy(large);
        assertThat(back).isEqualTo(large).hasSameHashCodeAs(large);
    }

    @Test
    void should_multiply_two_thirds_without_loss() {
        assertThat(Rational.of(15).times(Rational.of(2, 3))).isEqualTo(Rational.of(10));
    }

    @ParameterizedTest
    @CsvSource({
        "20/3, 2, HALF_UP, 6.67",
        "20/3, 0, DOWN, 6",
        "-20/3, 0, FLOOR, -7",
        "7.5, 0, HALF_EVEN, 8",
        "6, 3, UP, 6"
    })
    void should_round_when_asked(String text, int places, RoundingMode mode, String rounded) {
        assertThat(Rational.parse(text).rounded(places, mode)).hasToString(rounded);
    }

    @Test
    void should_tell_its_parts_in_lowest_terms() {
        Rational number = Rational.of(-6, 4);
        assertThat(number.numerator()).isEqualTo(BigInteger.valueOf(-3));
        assertThat(number.denominator()).isEqualTo(BigInteger.TWO);
        assertThat(number.signum()).isNegative();
    }

    @Test
    void should_know_whole_numbers() {
        assertThat(Rational.of(6, 3).isWhole()).isTrue();
        assertThat(Rational.of(7, 3).isWhole()).isFalse();
    }

    @Test
    void should_travel_as_a_json_string() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.writeValueAsString(Rational.of(20, 3))).isEqualTo("\"20/3\"");
        assertThat(mapper.readValue("\"7.50\"", Rational.class)).isEqualTo(Rational.of(15, 2));
    }
}
