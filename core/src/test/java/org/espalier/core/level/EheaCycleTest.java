package org.espalier.core.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.espalier.core.finding.Confidence;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.workload.EctsCredits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EheaCycleTest {

    private final ObjectMapper mapper = EspalierJson.mapper();

    @ParameterizedTest
    @CsvSource({"short, 5", "first, 6", "second, 7", "third, 8"})
    void should_end_on_an_eqf_level(String cycle, int level) {
        assertThat(EheaCycle.parse(cycle).eqf()).isEqualTo(EqfLevel.of(level));
        assertThat(EheaCycle.from(EqfLevel.of(level))).contains(EheaCycle.parse(cycle));
    }

    @Test
    void should_have_no_cycle_below_level_five() {
        assertThat(EheaCycle.from(EqfLevel.EQF_4)).isEmpty();
    }

    @Test
    void should_name_the_source_of_the_levels() {
        assertThat(EheaCycle.eqfSource().confidence()).isEqualTo(Confidence.VERIFIED);
    }

    @ParameterizedTest
    @CsvSource({"SHORT, 120, 120", "FIRST, 180, 240", "SECOND, 90, 120"})
    void should_know_typical_credits(EheaCycle cycle, EctsCredits from, EctsCredits to) {
        assertThat(cycle.typicalCredits()).hasValueSatisfying(typical -> {
            assertThat(typical.from()).isEqualTo(from);
            assertThat(typical.to()).isEqualTo(to);
            assertThat(typical.source().confidence()).isEqualTo(Confidence.UNVERIFIED);
        });
    }

    @Test
    void should_know_the_minimum_at_the_level_of_the_second_cycle() {
        assertThat(EheaCycle.SECOND.typicalCredits().flatMap(TypicalCredits::minimumAtLevel))
                .contains(EctsCredits.of(60));
    }

    @Test
    void should_have_no_typical_credits_in_the_third_cycle() {
        assertThat(EheaCycle.THIRD.typicalCredits()).isEmpty();
    }

    @Test
    void should_refuse_typical_credits_that_end_below_their_beginning() {
        TypicalCredits.Builder builder = TypicalCredits.builder();
        builder.cycle(EheaCycle.FIRST).source(EheaCycle.eqfSource());
        builder.from(EctsCredits.of(240)).to(EctsCredits.of(180));
        assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void should_parse_back_text_and_json(EheaCycle cycle) throws Exception {
        assertThat(EheaCycle.parse(cycle.toString())).isEqualTo(cycle);
        assertThat(mapper.readValue(mapper.writeValueAsString(cycle), EheaCycle.class))
                .isEqualTo(cycle);
    }

    @Test
    void should_be_a_word_in_json() throws Exception {
        assertThat(mapper.writeValueAsString(EheaCycle.SHORT)).isEqualTo("\"short\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fourth", "2", "master"})
    void should_refuse_what_is_no_cycle(String text) {
        assertThatThrownBy(() -> EheaCycle.parse(text)).hasMessageContaining("write short, first, second or third");
    }
}
