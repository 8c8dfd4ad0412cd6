package org.espalier.recognition.prior;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.espalier.core.finding.Wording;
import org.espalier.core.finding.WordingSource;
import org.espalier.recognition.document.seal.SealWording;
import org.espalier.recognition.transfer.TransferWording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences about seals, credits, grades and prior learning. */
class SentencesTest {

    static Stream<WordingSource> sources() {
        return Stream.of(new SealWording(), new TransferWording(), new PriorWording());
    }

    static Stream<Map.Entry<String, String>> templates() {
        return sources().flatMap(source -> source.templates().entrySet().stream());
    }

    @ParameterizedTest
    @MethodSource("sources")
    void should_be_found_as_a_service(WordingSource source) {
        assertThat(Wording.installed().templates()).containsAllEntriesOf(source.templates());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void should_be_one_sentence_with_a_full_stop_and_without_class_names(Map.Entry<String, String> template) {
        assertThat(template.getValue()).matches("(?s).*[.]").doesNotContain("\n", "Exception", "java.", "illegal");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void should_give_advice_on_what_has_a_sentence(Map.Entry<String, String> template) {
        String code = template.getKey().replaceAll("\\..*", "");
        assertThat(Wording.installed().templates().keySet())
                .anyMatch(key -> key.equals(code) || (key.startsWith(code + ".") && !key.endsWith(".help")));
    }
}
