package org.espalier.core.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditRangeTest {

    @ParameterizedTest
    @CsvSource({"5, 6, 5 to 6 ects", "7.5, 7.5, 7.5 ects", "20/3, 8, 20/3 to 8 ects"})
    void should_read_as_words(String from, String to, String words) {
        assertThat(range(from, to)).hasToString(words);
    }

    @Test
    void should_not_end_before_it_begins() {
        assertThatThrownBy(() -> range("6", "5")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_not_span_two_systems() {
        CreditAmount five = CreditAmount.parse("5 ects");
        assertThatThrownBy(() -> CreditRange.of(five, CreditAmount.parse("6 scqf")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_be_one_amount_only_where_the_ends_meet() {
        assertThat(range("7.5", "15/2").exactly()).contains(CreditAmount.parse("7.5 ects"));
        assertThat(range("5", "6").exactly()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4.99, false", "5, true", "5.5, true", "6, true", "6.01, false"})
    void should_cover_what_lies_between_its_ends(String amount, boolean covered) {
        assertThat(range("5", "6").covers(CreditAmount.parse(amount + " ects"))).isEqualTo(covered);
    }

    @Test
    void should_round_both_ends_when_asked() {
        assertThat(range("5/3", "20/3").rounded(1, RoundingMode.HALF_UP)).isEqualTo(range("1.7", "6.7"));
    }

    @Test
    void should_come_back_from_json() throws Exception {
        assertThat(Json.roundTrip(range("5", "6"), CreditRange.class)).isEqualTo(range("5", "6"));
    }

    private static CreditRange range(String from, String to) {
        return CreditRange.of(CreditAmount.parse(from + " ects"), CreditAmount.parse(to + " ects"));
    }
}
