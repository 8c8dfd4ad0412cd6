package org.espalier.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.espalier.recognition.comparison.Cure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecognitionWordingTest {

    private static final Map<String, String> TEMPLATES = new RecognitionWording().templates();

    @Test
    void should_say_what_to_do_about_everything_that_is_open() {
        Set<String> open = TEMPLATES.keySet().stream()
                .filter(key -> key.endsWith(".violated") || key.endsWith(".undetermined"))
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        assertThat(open).isNotEmpty().allMatch(code -> TEMPLATES.containsKey(code + ".help"));
    }

    @ParameterizedTest
    @EnumSource(Cure.class)
    void should_have_words_for_every_cure(Cure cure) {
        assertThat(TEMPLATES.get("REMEDY_" + cure.name())).endsWith(".").contains("{about}");
    }

    @Test
    void should_award_no_degree_and_call_nothing_illegal() {
        assertThat(TEMPLATES.values())
                .map(template -> template.toLowerCase(Locale.ROOT))
                .noneMatch(template -> template.contains("degree awarded") || template.contains("illegal"));
    }
}
