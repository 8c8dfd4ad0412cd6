package org.espalier.core.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EctsCreditsTest {

    @Test
    void should_add_thirds_to_a_whole() {
        EctsCredits third = EctsCredits.parse("10/3");
        assertThat(EctsCredits.total(List.of(third, third, third))).isEqualTo(EctsCredits.of(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.5", "7.50", "15/2", "7.5 ECTS"})
    void should_read_the_same_amount_from_each_form(String text) {
        assertThat(EctsCredits.parse(text)).hasToString("7.5 ECTS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1E+999999999", "", "six", "1/0", "10000000", "1,5"})
    void should_refuse_what_is_no_amount(String text) {
        assertThatThrownBy(() -> EctsCredits.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_have_no_negative_excess() {
        assertThat(EctsCredits.of(4).excessOver(EctsCredits.of(6))).isEqualTo(EctsCredits.ZERO);
    }
}
