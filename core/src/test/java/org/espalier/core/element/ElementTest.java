package org.espalier.core.element;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.espalier.core.json.EspalierJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ElementTest {

    private final ObjectMapper mapper = EspalierJson.mapper();

    @ParameterizedTest
    @CsvSource({
        "1, LEARNER, identification of the learner",
        "2, TITLE, title",
        "3, COUNTRY, country(ies)/region(s) of the issuer",
        "4, AWARDING_BODY, awarding body(ies)",
        "5, DATE_OF_ISSUING, date of issuing",
        "6, LEARNING_OUTCOMES, learning outcomes",
        "7, WORKLOAD, notional workload",
        "8, LEVEL, level (and cycle)",
        "9, ASSESSMENT, type of assessment",
        "10, PARTICIPATION, form of participation",
        "11, QUALITY_ASSURANCE, type of quality assurance",
        "12, PREREQUISITES, prerequisites",
        "13, SUPERVISION, supervision and identity verification during assessment",
        "14, GRADE, grade achieved",
        "15, STACKABILITY, integration/stackability options",
        "16, FURTHER_INFORMATION, further information"
    })
    void should_stand_in_the_order_of_annex_i(int number, Element element, String label) {
        assertThat(element.number()).isEqualTo(number);
        assertThat(Element.all().get(number - 1)).isEqualTo(element);
        assertThat(element.label()).isEqualTo(label);
    }

    @Test
    void should_have_eleven_mandatory_and_five_optional_elements() {
        assertThat(Element.all().stream().filter(Element::isMandatory)).hasSize(11);
        assertThat(Element.all()).hasSize(16);
        assertThat(Element.PREREQUISITES.isMandatory()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void should_point_to_a_field_of_a_credential_file(Element element) {
        JsonNode file = mapper.valueToTree(Samples.without().build());

        assertThat(file.at(element.path()).isMissingNode()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void should_have_the_name_in_json_that_its_code_has(Element element) throws JsonProcessingException {
        String name = mapper.readValue(mapper.writeValueAsString(element), String.class);

        assertThat("ELEMENT_" + name.toUpperCase(java.util.Locale.ROOT).replace('-', '_'))
                .isEqualTo(element.code());
    }
}
