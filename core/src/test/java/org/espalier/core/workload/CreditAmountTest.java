package org.espalier.core.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditAmountTest {

    @ParameterizedTest
    @CsvSource({
        "120 qqi-fet, 120 qqi-fet",
        "7.50  EAP, 7.5 ects",
        "20/3 us-semester, 20/3 us-semester",
        "6 ECTS, 6 ects"
    })
    void should_read_an_amount_with_its_system(String text, String canonical) {
        assertThat(CreditAmount.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "120", "qqi-fet", "qqi-fet 120", "-1 ects", "1000001 ects", "120 credits", "120qqi-fet"})
    void should_refuse_what_is_no_amount(String text) {
        assertThatThrownBy(() -> CreditAmount.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_add_within_a_system() {
        assertThat(CreditAmount.parse("15 qqi-fet").plus(CreditAmount.parse("5 qqi-fet")))
                .isEqualTo(CreditAmount.parse("20 qqi-fet"));
    }

    @Test
    void should_not_add_credits_of_two_systems() {
        assertThatThrownBy(() -> CreditAmount.parse("15 qqi-fet").plus(CreditAmount.parse("15 ects")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("qqi-fet", "ects");
    }

    @Test
    void should_not_compare_credits_of_two_systems() {
        assertThatThrownBy(() -> CreditAmount.parse("15 uk-cats").isAtLeast(CreditAmount.parse("15 scqf")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("uk-cats", "scqf");
    }

    @Test
    void should_be_ects_credits_only_in_that_system() {
        assertThat(CreditAmount.parse("7.5 EAP").asEcts()).contains(EctsCredits.parse("7.5"));
        assertThat(CreditAmount.parse("7.5 uk-cats").asEcts()).isEmpty();
        assertThat(CreditAmount.ects(EctsCredits.of(6))).isEqualTo(CreditAmount.parse("6 ects"));
    }

    @Test
    void should_travel_as_a_json_object() throws Exception {
        assertThat(Json.write(CreditAmount.parse("120 qqi-fet")))
                .isEqualTo("{\"amount\":\"120\",\"system\":\"qqi-fet\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"amount\":\"-1\",\"system\":\"ects\"}",
                "{\"amount\":\"1\",\"system\":\"abitur\"}",
                "{\"amount\":\"1\"}",
                "{\"system\":\"ects\"}"
            })
    void should_refuse_wrong_json(String json) {
        assertThatThrownBy(() -> Json.read(json, CreditAmount.class)).isInstanceOf(JsonMappingException.class);
    }
}
