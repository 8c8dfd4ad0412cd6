package org.espalier.recognition.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.espalier.core.finding.Wording;
import org.junit.jupiter.api.Test;

class ComparisonWordingTest {

    private static final Map<String, String> TEMPLATES = new ComparisonWording().templates();

    @Test
    void should_be_found_as_a_service() {
        assertThat(Wording.installed().templates()).containsAllEntriesOf(TEMPLATES);
    }

    @Test
    void should_have_a_sentence_for_every_verdict() {
        assertThat(Stream.of(ComparisonElement.values()).map(ComparisonElement::code))
                .allSatisfy(code -> assertThat(TEMPLATES)
                        .containsKeys(
                                code + ".satisfied",
                                code + ".violated",
                                code + ".undetermined",
                                code + ".not-applicable",
                                code + ".help"));
    }

    @Test
    void should_be_whole_sentences() {
        assertThat(TEMPLATES.values()).allMatch(text -> text.matches("(?s).*[.]]?"));
    }

    @Test
    void should_speak_only_of_what_is_here() {
        assertThat(TEMPLATES.keySet())
                .allMatch(key -> key.matches(
                        "(DIFFERENCE|QUESTION|JUDGEMENT)[A-Z_]+[.][a-z-]+|(DIFFERENCE|QUESTION|JUDGEMENT)[A-Z_]+"));
    }

    @Test
    void should_never_speak_of_what_is_not_for_it_to_say() {
        assertThat(TEMPLATES.values())
                .noneMatch(text -> text.toLowerCase(Locale.ROOT).matches(".*(illegal|degree awarded|issuer).*"));
    }
}
