package org.espalier.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "EN, en",
        "eng, en",
        "ENG, en",
        "deu, de",
        "est, et",
        "pt-br, pt-BR",
        "zh-HANT-tw, zh-Hant-TW",
        "und, und",
        "tlh, tlh",
        "de-1996, de-1996",
        "sl-rozaj, sl-rozaj",
        "iw, he",
        "deu-AT, de-AT",
        "heb, he"
    })
    void should_bring_a_tag_into_its_canonical_form(String text, String tag) {
        assertThat(LanguageTag.parse(text)).hasToString(tag);
    }

    @ParameterizedTest
    @CsvSource({"ger, de", "fre, fr", "gre, el", "cze, cs", "dut, nl", "rum, ro", "slo, sk", "ice, is", "geo, ka"})
    void should_read_the_bibliographic_codes_of_iso_639(String text, String tag) {
        assertThat(LanguageTag.parse(text)).hasToString(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "e", "en_GB", "en-", "-en", "english language", "en--GB", "9", "e1", "en-abcdefghi"})
    void should_refuse_what_is_no_tag(String text) {
        assertThatThrownBy(() -> LanguageTag.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not a language tag: \"" + text + "\"; write en or pt-BR");
    }

    @Test
    void should_show_only_the_beginning_of_a_long_text() {
        assertThatThrownBy(() -> LanguageTag.parse("x ".repeat(5000))).message().hasSizeLessThan(100);
    }

    @Test
    void should_read_the_three_letters_of_every_two_letter_language() {
        assertThat(Arrays.stream(Locale.getISOLanguages())).allSatisfy(code -> {
            Locale language = Locale.forLanguageTag(code);
            assertThat(LanguageTag.parse(language.getISO3Language())).isEqualTo(LanguageTag.parse(code));
        });
    }

    @Test
    void should_read_a_concept_of_the_language_table() {
        String table = "http://publications.europa.eu/resource/authority/language/";
        assertThat(LanguageTag.fromIri(table + "ENG")).contains(LanguageTag.ENGLISH);
        assertThat(LanguageTag.fromIri(table)).isEmpty();
        assertThat(LanguageTag.fromIri("ENG")).isEmpty();
    }
}
