package org.espalier.core.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.espalier.core.json.EspalierJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldOfStudyTest {

    private final ObjectMapper mapper = EspalierJson.mapper();

    @ParameterizedTest
    @CsvSource({"2, 12", "3, 58", "4, 150"})
    void should_hold_220_codes(int digits, int count) {
        assertThat(FieldOfStudy.all()).hasSize(220);
        assertThat(FieldOfStudy.all())
                .filteredOn(field -> field.code().length() == digits)
                .hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0613 | Software and applications development and analysis",
                "061 | Information and Communication Technologies (ICTs)",
                "0212 | Fashion, interior and industrial design",
                "0228 | Inter-disciplinary programmes and qualifications involving humanities",
                "99 | Field unknown"
            })
    void should_know_labels(String code, String label) {
        assertThat(FieldOfStudy.parse(code).label()).isEqualToIgnoringCase(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6", "0100", "0420", "0600", "06130", "ICT", "0614", "0000000"})
    void should_refuse_what_is_not_on_the_list(String text) {
        assertThatThrownBy(() -> FieldOfStudy.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Not an ISCED-F 2013 code: \"" + text + "\"; ");
    }

    @Test
    void should_tell_where_a_leading_zero_may_be_missing() {
        assertThatThrownBy(() -> FieldOfStudy.parse("613"))
                .hasMessageContaining("a leading zero may be missing: 0613 (Software")
                .hasMessageContaining(" or 061 (Information");
        assertThatThrownBy(() -> FieldOfStudy.parse("61")).hasMessageContaining("061 (Information");
    }

    @Test
    void should_read_an_iri_of_the_vocabulary() {
        assertThat(FieldOfStudy.fromIri("http://data.europa.eu/snb/isced-f/003"))
                .contains(FieldOfStudy.parse("003"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://data.europa.eu/snb/isced-f/25831c2",
                "http://data.europa.eu/snb/isced-f/613",
                "http://data.europa.eu/snb/eqf/06",
                "0613"
            })
    void should_find_no_field_in_another_iri(String iri) {
        assertThat(FieldOfStudy.fromIri(iri)).isEmpty();
    }

    @Test
    void should_cover_what_is_within() {
        FieldOfStudy broad = FieldOfStudy.parse("0613").broad();
        assertThat(broad).isEqualTo(FieldOfStudy.parse("06"));
        assertThat(broad.covers(FieldOfStudy.parse("0613"))).isTrue();
        assertThat(broad.covers(FieldOfStudy.parse("0713"))).isFalse();
        assertThat(FieldOfStudy.parse("0613").covers(broad)).isFalse();
    }

    @Test
    void should_be_its_code_in_json() throws Exception {
        assertThat(mapper.writeValueAsString(FieldOfStudy.parse("0613"))).isEqualTo("\"0613\"");
    }

    @Test
    void should_refuse_a_number_that_lost_its_zero_in_json() {
        assertThatThrownBy(() -> mapper.readValue("613", FieldOfStudy.class)).hasMessageContaining("0613");
    }
}
