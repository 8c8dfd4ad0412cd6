package org.espalier.core.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalLevelTest {

    @Test
    void should_join_framework_and_label() {
        assertThat(NationalLevel.of("IE NQF", "9")).isEqualTo(NationalLevel.parse("IE NQF 9"));
    }

    @Test
    void should_count_runs_of_blanks_as_one() {
        assertThat(NationalLevel.parse("  RQF  Entry\t3 ")).hasToString("RQF Entry 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void should_refuse_a_blank_text(String text) {
        assertThatThrownBy(() -> NationalLevel.parse(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NationalLevel.of("RQF", text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_refuse_an_endless_text_without_repeating_it() {
        assertThatThrownBy(() -> NationalLevel.parse("x".repeat(5000)))
                .hasMessage("A national level has 1 to 100 characters, not 5000");
    }
}
