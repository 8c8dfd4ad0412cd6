package org.espalier.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.espalier.core.text.CountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JurisdictionTest {

    @ParameterizedTest
    @CsvSource({"EE, EE", "BE-VLG, BE-VLG", "EU, EU", "INT, INT", "EL, GR", "UK-SCT, GB-SCT"})
    void should_read_a_code(String text, String code) {
        assertThat(Jurisdiction.parse(text)).hasToString(code);
        assertThat(Jurisdiction.parse(code)).isEqualTo(Jurisdiction.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ee", "EST", "ZZ", "EU-1", "BE-", "BE-VLGX", "BE-vlg", "EUR", " EE"})
    void should_refuse_what_is_none(String text) {
        assertThatThrownBy(() -> Jurisdiction.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + text.substring(0, text.equals("EU-1") ? 2 : text.length()));
    }

    @Test
    void should_know_its_country() {
        assertThat(Jurisdiction.parse("BE-VLG").country()).contains(CountryCode.parse("BE"));
        assertThat(Jurisdiction.EU.country()).isEmpty();
        assertThat(Jurisdiction.INTERNATIONAL.country()).isEmpty();
    }

    @Test
    void should_be_of_every_country() {
        assertThat(CountryCode.all())
                .allSatisfy(country ->
                        assertThat(Jurisdiction.parse(country.alpha2())).isEqualTo(Jurisdiction.of(country)));
    }

    @Test
    void should_sort_by_code() {
        assertThat(Stream.of("INT", "BE-VLG", "EE", "BE")
                        .map(Jurisdiction::parse)
                        .sorted())
                .extracting(Jurisdiction::code)
                .containsExactly("BE", "BE-VLG", "EE", "INT");
    }
}
