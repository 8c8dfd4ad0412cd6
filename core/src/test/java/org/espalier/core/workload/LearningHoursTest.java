package org.espalier.core.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearningHoursTest {

    @ParameterizedTest
    @ValueSource(strings = {"60", "60 h", "60.0", "120/2", " 60  h"})
    void should_read_the_same_hours_from_each_form(String text) {
        assertThat(LearningHours.parse(text)).hasToString("60 h");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "", "h", "sixty", "60h", "1000001", "60 min", "1e3"})
    void should_refuse_what_are_no_hours(String text) {
        assertThatThrownBy(() -> LearningHours.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "PT60H, 60",
        "P2DT12H, 60",
        "P2.5D, 60",
        "PT1H30M, 3/2",
        "'PT1,5H', 3/2",
        "PT90M, 3/2",
        "PT5400S, 3/2",
        "PT0.5S, 1/7200",
        "P2W, 336",
        "P1W1D, 192",
        "PT0S, 0",
        "P0Y0M0DT60H0M0S, 60",
        "' PT60H ', 60"
    })
    void should_read_an_iso_duration_of_fixed_length(String text, String hours) {
        assertThat(LearningHours.fromIsoDuration(text)).isEqualTo(LearningHours.parse(hours));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P60M", "P6M1D", "P1Y", "P2M", "P1Y2M3DT4H"})
    void should_not_take_months_or_years_for_hours(String text) {
        assertThatThrownBy(() -> LearningHours.fromIsoDuration(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Months or years, not hours")
                .hasMessageContaining(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "PT",
                "P1DT",
                "60",
                "T60H",
                "-PT1H",
                "PT-1H",
                "pt60h",
                "PT1.5H30M",
                "PT1.H",
                "PT.5H",
                "PT60",
                "PT1M1H",
                "P1H",
                "PT60H\n\n x",
                "P99999999W",
                "PT٣H"
            })
    void should_refuse_what_is_no_duration(String text) {
        assertThatThrownBy(() -> LearningHours.fromIsoDuration(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_refuse_a_very_long_duration_text_in_one_short_line() {
        assertThatThrownBy(() -> LearningHours.fromIsoDuration("PT" + "\n9".repeat(100_000) + "H"))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .hasSizeLessThan(120)
                .doesNotContain("\n");
    }

    @Test
    void should_add_up() {
        LearningHours third = LearningHours.parse("80/3");
        assertThat(LearningHours.total(List.of(third, third, third))).isEqualTo(LearningHours.of(80));
        assertThat(LearningHours.total(List.of())).isEqualTo(LearningHours.ZERO);
    }

    @Test
    void should_have_no_negative_excess() {
        assertThat(LearningHours.of(60).excessOver(LearningHours.of(20))).isEqualTo(LearningHours.of(40));
        assertThat(LearningHours.of(20).excessOver(LearningHours.of(60)).isZero())
                .isTrue();
    }

    @Test
    void should_compare_by_number() {
        assertThat(LearningHours.of(60).isAtLeast(LearningHours.parse("59.9"))).isTrue();
        assertThat(LearningHours.of(60).isAtLeast(LearningHours.parse("60.1"))).isFalse();
    }

    @Test
    void should_travel_as_a_json_string_without_the_unit() throws Exception {
        assertThat(Json.write(LearningHours.of(60))).isEqualTo("\"60\"");
    }
}
