package org.espalier.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.espalier.core.exact.Rational;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    @ParameterizedTest
    @CsvSource({
        "1, credentials, 1 credential",
        "2, credentials, 2 credentials",
        "1.5, hours, 1.5 hours",
        "1, countries, 1 country",
        "1, ECTS, 1 ECTS",
        "1, us-semester credits, 1 us-semester credit",
        "1, % of the hours, 1 % of the hours",
        "1, '', 1",
    })
    void should_write_one_of_a_thing_in_the_singular(String amount, String unit, String words) {
        assertThat(Units.words(Rational.parse(amount), unit)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "500/17, %, about 29.41 %",
        "12.5, %, 12.5 %",
        "20/3, ECTS, 20/3 ECTS",
        "200/3, % of the hours, about 66.67 % of the hours"
    })
    void should_round_only_shares_that_no_decimal_tells(String amount, String unit, String words) {
        assertThat(Units.words(Rational.parse(amount), unit)).isEqualTo(words);
    }
}
