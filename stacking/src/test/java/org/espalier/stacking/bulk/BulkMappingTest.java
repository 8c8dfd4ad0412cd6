package org.espalier.stacking.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.espalier.core.fault.FaultyValueException;
import org.espalier.core.json.JsonReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulkMappingTest {

    private static final String FILE = """
            espalier: bulk-mapping/1
            columns:
              Student: learner
              Credits: ects
            decimalSeparator: ","
            """;

    private static BulkMapping.Builder mapping() {
        return BulkMapping.builder().putColumns("Student", BulkAttribute.LEARNER);
    }

    private static JsonReading<BulkMapping> read(String file) {
        return BulkMappingFile.read(file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void should_read_a_mapping_in_yaml() {
        BulkMapping mapping = read(FILE).orElseThrow();

        assertThat(mapping.columns()).containsEntry("Credits", BulkAttribute.ECTS);
        assertThat(mapping.decimalSeparator()).isEqualTo(",");
        assertThat(mapping.delimiter()).isEqualTo(",");
    }

    @Test
    void should_read_what_it_wrote() {
        BulkMapping mapping = read(FILE).orElseThrow();

        assertThat(read(BulkMappingFile.write(mapping)).orElseThrow()).isEqualTo(mapping);
    }

    @Test
    void should_tell_all_faults_at_once() {
        JsonReading<BulkMapping> reading = read(FILE.replace("learner", "title") + "dateFormat: yyyy\ndelimiter: ab\n");

        assertThat(reading.findings())
                .extracting(finding -> finding.subject().path().orElse(""))
                .containsExactlyInAnyOrder("/columns", "/dateFormat", "/delimiter");
    }

    @Test
    void should_tell_a_word_that_is_no_attribute() {
        assertThat(read(FILE.replace("ects", "points")).isClean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dd.MM.yyyy", "d/M/yyyy", "yyyy-MM-dd", "MM-dd-yyyy"})
    void should_accept_a_date_format(String format) {
        assertThat(mapping().dateFormat(format).build().dateFormat()).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({"dd.MM.yy", "dd.mm.yyyy", "dd.MM", "yyyy-MM-dd HH:mm", "dd.MM.yyyy.dd", "''"})
    void should_refuse_a_date_format(String format) {
        assertThatThrownBy(() -> mapping().dateFormat(format).build()).hasMessageContaining("dateFormat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "\"", ".", "-", "", ";;"})
    void should_refuse_a_delimiter_that_stands_in_cells(String delimiter) {
        assertThatThrownBy(() -> mapping().delimiter(delimiter).build()).hasMessageContaining("delimiter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-9", "", "no charset at all"})
    void should_refuse_an_unknown_charset(String charset) {
        assertThatThrownBy(() -> mapping().charset(charset).build()).hasMessageContaining("charset");
    }

    @Test
    void should_refuse_two_columns_for_one_value_but_not_for_a_list() {
        BulkMapping.Builder twice = mapping();
        List.of("A", "B").forEach(name -> twice.putColumns(name, BulkAttribute.TITLE));
        BulkMapping.Builder list = mapping();
        List.of("A", "B").forEach(name -> list.putColumns(name, BulkAttribute.TAGS));

        assertThatThrownBy(twice::build)
                .isInstanceOf(FaultyValueException.class)
                .hasMessageContaining("columns/B");
        assertThat(list.build().columns()).hasSize(3);
    }

    @Test
    void should_refuse_a_constant_that_nobody_can_place() {
        BulkMapping.Builder list = mapping().putConstants(BulkAttribute.TAGS, "x");
        List.of("A", "B").forEach(name -> list.putColumns(name, BulkAttribute.TAGS));

        assertThatThrownBy(list::build).hasMessageContaining("constants/tags");
    }

    @Test
    void should_refuse_one_learner_for_all_rows() {
        assertThatThrownBy(() ->
                        mapping().putConstants(BulkAttribute.LEARNER, "L-1").build())
                .hasMessageContaining("constants/learner");
    }
}
