package org.espalier.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.espalier.core.json.EspalierJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {

    private final ObjectMapper mapper = EspalierJson.mapper();

    @ParameterizedTest
    @ValueSource(strings = {"EE", "ee", "EST", "est", " EE "})
    void should_read_a_country_from_each_form(String text) {
        assertThat(CountryCode.parse(text)).hasToString("EE");
    }

    @ParameterizedTest
    @CsvSource({"EL, GR", "UK, GB", "1A0, XK", "1a0, XK", "FQ0, TF", "ATF, TF"})
    void should_read_the_codes_of_the_european_institutions(String text, String alpha2) {
        assertThat(CountryCode.parse(text).alpha2()).isEqualTo(alpha2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"QQ", "", "EUR", "OP_DATPRO", "CPT", "Estonia", "E", "372"})
    void should_refuse_what_is_no_country(String text) {
        assertThatThrownBy(() -> CountryCode.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not a country code: \"" + text + "\"; write a code of ISO 3166-1 such as EE or EST");
    }

    @Test
    void should_show_only_the_beginning_of_a_long_text() {
        assertThatThrownBy(() -> CountryCode.parse("x".repeat(5000))).message().hasSizeLessThan(200);
    }

    @ParameterizedTest
    @CsvSource({"IRL, IE", "GRC, GR", "GBR, GB", "1A0, XK", "FQ0, TF"})
    void should_read_an_iri_of_the_authority_table(String code, String alpha2) {
        assertThat(CountryCode.fromIri("http://publications.europa.eu/resource/authority/country/" + code))
                .contains(CountryCode.parse(alpha2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://publications.europa.eu/resource/authority/country/EUR",
                "http://publications.europa.eu/resource/authority/country/IE",
                "http://publications.europa.eu/resource/authority/language/IRL",
                "IRL",
                ""
            })
    void should_find_no_country_in_another_iri(String iri) {
        assertThat(CountryCode.fromIri(iri)).isEmpty();
    }

    @Test
    void should_know_what_iso_3166_knows_and_kosovo() {
        List<String> expected = Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
                .sorted()
                .toList();
        assertThat(CountryCode.all()).extracting(CountryCode::alpha2).containsExactlyElementsOf(expected);
    }

    @Test
    void should_agree_with_iso_3166_on_three_letters() {
        assertThat(CountryCode.all())
                .filteredOn(country -> !country.alpha2().equals("XK"))
                .allSatisfy(country ->
                        assertThat(country.alpha3()).isEqualTo(new Locale("", country.alpha2()).getISO3Country()));
    }

    @Test
    void should_tell_name_and_codes_of_kosovo() {
        CountryCode kosovo = CountryCode.parse("XK");
        assertThat(List.of(kosovo.alpha3(), kosovo.name())).containsExactly("1A0", "Kosovo");
    }

    @Test
    void should_write_and_read_every_country_as_json() throws Exception {
        for (CountryCode country : CountryCode.all()) {
            String json = mapper.writeValueAsString(country);
            assertThat(json).isEqualTo("\"" + country.alpha2() + "\"");
            assertThat(mapper.readValue(json, CountryCode.class)).isEqualTo(country);
        }
    }
}
