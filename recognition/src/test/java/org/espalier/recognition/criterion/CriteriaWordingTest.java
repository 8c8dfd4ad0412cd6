package org.espalier.recognition.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.espalier.core.finding.Wording;
import org.junit.jupiter.api.Test;

class CriteriaWordingTest {

    private static final Map<String, String> TEMPLATES = new CriteriaWording().templates();

    @Test
    void should_be_found_as_a_service() {
        assertThat(Wording.installed().templates()).containsAllEntriesOf(TEMPLATES);
    }

    @Test
    void should_have_a_sentence_for_every_verdict() {
        assertThat(Stream.of(Criterion.values()).map(Criterion::code))
                .allSatisfy(code -> assertThat(TEMPLATES)
                        .containsKeys(code + ".satisfied", code + ".violated", code + ".undetermined", code + ".help"));
        assertThat(Stream.of(Criterion.values())
                        .filter(Criterion::isForOnlineLearning)
                        .map(Criterion::code))
                .allSatisfy(code -> assertThat(TEMPLATES).containsKey(code + ".not-applicable"));
    }

    @Test
    void should_be_whole_sentences() {
        assertThat(TEMPLATES.values()).allMatch(text -> text.matches("(?s).*[.]]?"));
    }

    @Test
    void should_speak_only_of_what_is_here() {
        assertThat(TEMPLATES.keySet()).allMatch(key -> key.matches("CRITERI[A-Z_]+[.][a-z-]+|CRITERI[A-Z_]+"));
    }

    @Test
    void should_never_speak_of_what_is_not_for_it_to_say() {
        assertThat(TEMPLATES.values())
                .noneMatch(text -> text.toLowerCase(Locale.ROOT).matches(".*(illegal|degree awarded|issuer).*"));
    }
}
