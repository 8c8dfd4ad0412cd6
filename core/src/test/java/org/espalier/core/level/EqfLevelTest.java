package org.espalier.core.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import org.espalier.core.json.EspalierJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EqfLevelTest {

    private final ObjectMapper mapper = EspalierJson.mapper();

    @ParameterizedTest
    @ValueSource(strings = {"7", "EQF 7", "eqf 7", "EQF level 7", " 7 "})
    void should_read_a_level_from_each_form(String text) {
        assertThat(EqfLevel.parse(text)).isEqualTo(EqfLevel.EQF_7);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, -1, 999_999_999})
    void should_refuse_a_level_that_does_not_exist(int number) {
        assertThatThrownBy(() -> EqfLevel.of(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("EQF level " + number + " does not exist; levels are 1 to 8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "seven", "", "level 7", "RQF 7", "7.5", "99999999999"})
    void should_refuse_what_is_no_eqf_level(String text) {
        assertThatThrownBy(() -> EqfLevel.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void should_parse_back_each_form(EqfLevel level) {
        assertThat(EqfLevel.parse(level.toString())).isEqualTo(level);
        assertThat(EqfLevel.of(level.number())).isEqualTo(level);
        assertThat(EqfLevel.fromIri(level.iri())).contains(level);
    }

    @ParameterizedTest
    @EnumSource
    void should_write_and_read_json(EqfLevel level) throws Exception {
        String json = mapper.writeValueAsString(level);
        assertThat(json).isEqualTo("\"" + level.number() + "\"");
        assertThat(mapper.readValue(json, EqfLevel.class)).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"7\"", "\"EQF 7\""})
    void should_read_a_number_or_a_text_from_json(String json) throws Exception {
        assertThat(mapper.readValue(json, EqfLevel.class)).isEqualTo(EqfLevel.EQF_7);
    }

    @Test
    void should_refuse_level_nine_in_json() {
        assertThatThrownBy(() -> mapper.readValue("\"9\"", EqfLevel.class))
                .isInstanceOf(ValueInstantiationException.class)
                .hasMessageContaining("EQF level 9 does not exist; levels are 1 to 8");
    }

    @Test
    void should_read_an_iri_of_the_vocabulary() {
        assertThat(EqfLevel.fromIri("http://data.europa.eu/snb/eqf/6")).contains(EqfLevel.EQF_6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://data.europa.eu/snb/eqf/9", "http://data.europa.eu/snb/eqf/25831c2", "6", ""})
    void should_find_no_level_in_another_iri(String iri) {
        assertThat(EqfLevel.fromIri(iri)).isEmpty();
    }

    @Test
    void should_compare_levels() {
        assertThat(EqfLevel.EQF_6.isAtLeast(EqfLevel.EQF_6)).isTrue();
        assertThat(EqfLevel.EQF_7.isAtLeast(EqfLevel.EQF_6)).isTrue();
        assertThat(EqfLevel.EQF_5.isAtLeast(EqfLevel.EQF_6)).isFalse();
    }
}
