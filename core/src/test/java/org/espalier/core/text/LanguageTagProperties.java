package org.espalier.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.espalier.core.json.EspalierJson;

class LanguageTagProperties {

    @Property
    void text_form_parses_back(@ForAll("tags") String text) {
        LanguageTag tag = LanguageTag.parse(text);
        assertThat(LanguageTag.parse(tag.toString())).isEqualTo(tag);
    }

    @Property
    void json_form_reads_back(@ForAll("tags") String text) throws Exception {
        LanguageTag tag = LanguageTag.parse(text);
        String json = EspalierJson.write(tag);
        assertThat(EspalierJson.mapper().readValue(json, LanguageTag.class)).isEqualTo(tag);
    }

    @Property
    void case_does_not_count(@ForAll("tags") String text) {
        assertThat(LanguageTag.parse(text.toUpperCase(Locale.ROOT)))
                .isEqualTo(LanguageTag.parse(text.toLowerCase(Locale.ROOT)));
    }

    @Property
    void order_agrees_with_equality(@ForAll("tags") String one, @ForAll("tags") String other) {
        LanguageTag a = LanguageTag.parse(one);
        LanguageTag b = LanguageTag.parse(other);
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Provide
    Arbitrary<String> tags() {
        Arbitrary<String> languages = Arbitraries.of(Arrays.asList(Locale.getISOLanguages()));
        Arbitrary<String> more = Arbitraries.of("", "-EE", "-Latn", "-Cyrl-BA", "-001", "-1996", "-x-own");
        return Combinators.combine(languages, more).as(String::concat);
    }
}
