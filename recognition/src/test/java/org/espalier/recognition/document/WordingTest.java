package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {

    static Set<String> keys() {
        return new DocumentWording().templates().keySet();
    }

    @Test
    void should_be_found_as_a_service() {
        assertThat(Wording.installed().templates()).containsAllEntriesOf(new DocumentWording().templates());
    }

    @Test
    void should_have_a_sentence_for_every_piece_of_advice() {
        Set<String> codes = keys().stream()
                .filter(key -> key.endsWith(".help"))
                .map(key -> key.substring(0, key.length() - ".help".length()))
                .collect(Collectors.toSet());
        assertThat(codes)
                .allMatch(code -> keys().stream().anyMatch(key -> key.equals(code) || key.startsWith(code + ".v")));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void should_be_one_sentence_with_a_full_stop_and_without_class_names(String key) {
        String template = new DocumentWording().templates().get(key);
        assertThat(template).isNotNull().matches("(?s).*[.]]?").doesNotContain("\n", "Exception", "java.");
    }

    @Test
    void should_leave_out_parts_whose_facts_are_missing() {
        Finding finding = Finding.of("UNKNOWN_CONTENT", Verdict.UNDETERMINED, Severity.NOTE)
                .build();
        assertThat(Wording.installed().sentence(finding))
                .isEqualTo("The document holds more than was understood; it is kept.");
    }
}
