package org.espalier.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.espalier.core.json.EspalierJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextTest {

    private static final LocalizedText TITLE =
            LocalizedText.of("et", "Andmetehnika").and("en", "Data engineering");

    @Test
    void should_be_found_by_language() {
        assertThat(TITLE.in(LanguageTag.ENGLISH)).contains("Data engineering");
        assertThat(TITLE.in(LanguageTag.parse("de"))).isEmpty();
    }

    @Test
    void should_prefer_english_else_the_first_language() {
        assertThat(TITLE.text()).isEqualTo("Data engineering");
        assertThat(LocalizedText.of("et", "a").and("de", "b").text()).isEqualTo("b");
    }

    @Test
    void should_stand_in_json_sorted_by_language() {
        assertThat(EspalierJson.write(TITLE))
                .isEqualTo("{\n  \"en\" : \"Data engineering\",\n  \"et\" : \"Andmetehnika\"\n}\n");
    }

    @Test
    void should_be_the_same_in_any_order_and_form_of_languages() {
        assertThat(LocalizedText.of("ENG", " Data engineering ").and("est", "Andmetehnika"))
                .isEqualTo(TITLE)
                .hasSameHashCodeAs(TITLE)
                .hasToString("{en=Data engineering, et=Andmetehnika}");
    }

    @Test
    void should_name_all_that_is_wrong() {
        assertThatThrownBy(() -> LocalizedText.of(Map.of("en", " ", "not a tag", "x")))
                .hasMessageContaining("en: must not be blank")
                .hasMessageContaining("not a tag: Not a language tag");
    }

    @Test
    void should_need_a_language() {
        assertThatThrownBy(() -> LocalizedText.of(Map.of())).hasMessage("Text: at least one language is needed");
    }

    @ParameterizedTest
    @CsvSource({"en, x, stands twice", "eng, x, stands twice", "de, ' ', must not be blank"})
    void should_refuse_a_further_language(String language, String text, String problem) {
        assertThatThrownBy(() -> TITLE.and(language, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void should_not_let_its_texts_be_changed() {
        assertThatThrownBy(() -> TITLE.texts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
