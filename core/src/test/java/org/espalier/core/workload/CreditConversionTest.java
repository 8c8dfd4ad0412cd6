package org.espalier.core.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditConversionTest {

    private static final String HEAD =
            "{\"amount\":{\"amount\":\"15\",\"system\":\"uk-cats\"},\"target\":\"ects\",\"method\":\"by-hours\"";

    @Test
    void should_write_the_amount_the_target_and_what_is_missing() throws Exception {
        CreditConversion conversion = CreditConverter.standard()
                .convert(CreditAmount.parse("9 csvet"), CreditSystem.ECTS, ConversionMethod.BY_CREDIT_RATIO);
        assertThat(Json.write(conversion))
                .isEqualTo("{\"amount\":{\"amount\":\"9\",\"system\":\"csvet\"},\"target\":\"ects\","
                        + "\"method\":\"by-credit-ratio\",\"missing\":[\"a credit ratio between csvet and ects\"]}");
    }

    @Test
    void should_compute_the_result_from_the_factor() throws Exception {
        CreditConversion conversion =
                Json.read(HEAD + ",\"factor\":{\"from\":\"1/3\",\"to\":\"2/5\"}}", CreditConversion.class);
        assertThat(conversion.result().orElseThrow()).hasToString("5 to 6 ects");
        assertThat(conversion.isExact()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "}",
                ",\"factor\":{\"from\":\"1/3\",\"to\":\"2/5\"},\"missing\":[\"hours per uk-cats credit\"]}",
                ",\"factor\":{\"from\":\"1\",\"to\":\"1000000\"}}",
                ",\"factor\":{\"from\":\"2/5\",\"to\":\"1/3\"}}",
                ",\"factor\":{\"from\":\"0\",\"to\":\"1/3\"}}",
                ",\"missing\":[\"x\"],\"result\":\"7.5 ects\"}"
            })
    void should_refuse_a_conversion_that_contradicts_itself(String rest) {
        assertThatThrownBy(() -> Json.read(HEAD + rest, CreditConversion.class))
                .isInstanceOf(JsonMappingException.class);
    }
}
