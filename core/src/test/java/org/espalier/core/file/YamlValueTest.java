package org.espalier.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.espalier.core.element.ElementProfile;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Wording;
import org.espalier.core.json.JsonReading;
import org.junit.jupiter.api.Test;

class YamlValueTest {

    private static final String BOOK = """
            # The rules of our house
            espalier: rule-book/1
            id: our-house
            version: "1"
            title:
              en: Rules of our house
              et: Meie maja reeglid
            jurisdiction: EE
            bindingForce: institution
            validFrom: 2026-09-01
            sources:
              - title: Senate decision
                date: 2026-06-16
                confidence: verified
            rules: [first, "0613"]
            """;

    private static List<String> sentences(JsonReading<?> reading) {
        return reading.findings().stream().map(Wording.installed()::sentence).toList();
    }

    @Test
    void should_read_a_value() {
        RuleBook book = RuleBook.read(BOOK).orElseThrow();
        assertThat(book.rules()).containsExactly("first", "0613");
        assertThat(book.title().values()).contains("Meie maja reeglid");
        assertThat(book.validFrom()).hasToString("Optional[2026-09-01]");
    }

    @Test
    void should_write_what_it_reads() {
        RuleBook book = RuleBook.read(BOOK).orElseThrow();
        String yaml = DataFile.yaml(RuleBook.KIND, book);
        assertThat(yaml)
                .startsWith("espalier: rule-book/1\nid: our-house\nversion: \"1\"\n")
                .contains("- \"0613\"");
        assertThat(RuleBook.read(yaml).orElseThrow()).isEqualTo(book);
    }

    @Test
    void should_tell_the_line_of_what_does_not_fit() {
        String wrong = BOOK.replace("jurisdiction: EE", "jurisdiction: QQ").replace("date: 2026", "day: 2026");
        assertThat(sentences(RuleBook.read(wrong.replace("version: \"1\"", "version: 1"))))
                .satisfiesExactly(
                        version -> assertThat(version).startsWith("/version: ").endsWith(", at line 4, column 10."),
                        country -> assertThat(country)
                                .startsWith("/jurisdiction: ")
                                .endsWith(", at line 8, column 15."),
                        day -> assertThat(day).startsWith("/sources/0/day: ").endsWith(", at line 13, column 10."));
    }

    @Test
    void should_tell_the_line_of_the_object_in_which_something_is_missing() {
        assertThat(sentences(RuleBook.read(BOOK.replace("    confidence: verified\n", ""))))
                .containsExactly("/sources/0: the field \"confidence\" is required, at line 12, column 5.");
        assertThat(sentences(RuleBook.read(BOOK.replace("id: our-house\n", ""))))
                .containsExactly("the field \"id\" is required, at line 2, column 1.");
    }

    @Test
    void should_tell_faults_of_yaml_and_of_the_value_at_once_in_their_order() {
        String wrong = BOOK.replace("institution", "custom")
                .replace("\"0613\"", "0613")
                .replace("our-house", "NO");
        JsonReading<RuleBook> reading = RuleBook.read(wrong);
        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings())
                .extracting(Finding::code)
                .containsExactly("FILE_YAML_UNQUOTED", "FILE_WRONG_VALUE", "FILE_YAML_UNQUOTED");
    }

    @Test
    void should_give_no_value_where_it_is_not_certain_what_the_file_says() {
        JsonReading<RuleBook> reading = RuleBook.read(BOOK.replace("\"0613\"", "0613"));
        assertThat(reading.value()).isEmpty();
        assertThat(sentences(reading))
                .containsExactly("/rules/1: a number with a leading zero, at line 15, column 16.");
    }

    @Test
    void should_tell_another_kind_of_file() {
        assertThat(sentences(RuleBook.read("espalier: profile/1\nid: x")))
                .containsExactly("The file says that it holds profile/1; wanted: rule-book/1, at line 1, column 11.");
        assertThat(RuleBook.read("just text").findings())
                .extracting(Finding::code)
                .containsExactly("FILE_KIND");
    }

    @Test
    void should_read_a_profile_from_yaml() {
        ElementProfile european = ElementProfile.standard("european-2022");
        String yaml = DataFile.yaml(ElementProfile.kind(), european);
        assertThat(ElementProfile.load(yaml.getBytes(StandardCharsets.UTF_8))).isEqualTo(european);
    }

    @Test
    void should_write_numbers_without_exponents() {
        assertThat(DataFile.yaml(RuleBook.KIND, Map.of("a", new BigDecimal("1e3"))))
                .endsWith("\na: 1000\n");
        assertThat(DataFile.yaml(RuleBook.KIND, Map.of("a", new BigDecimal("25e-9"))))
                .endsWith("\na: 0.000000025\n");
    }

    @Test
    void should_refuse_to_write_a_number_that_would_not_be_read() {
        Map<String, BigDecimal> value = Map.of("a", new BigDecimal("1e999999999"));
        assertThatThrownBy(() -> DataFile.yaml(RuleBook.KIND, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("100 digits");
    }

    @Test
    void should_refuse_to_write_what_is_no_object() {
        assertThatThrownBy(() -> DataFile.yaml(RuleBook.KIND, JsonNodeFactory.instance.textNode("x")))
                .isInstanceOf(RuntimeException.class);
    }
}
