package org.espalier.core.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.Stream;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentTest {

    private static JsonReading<JsonNode> tree(String text) {
        return JsonDocument.within(JsonLimits.STANDARD).tree(text.getBytes(UTF_8));
    }

    private static String sentence(JsonReading<?> reading) {
        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings()).hasSize(1).allMatch(Finding::isBlocking);
        return Wording.installed().sentence(reading.findings().get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``| it is empty, at line 1",
                "`  `| it is empty, at line 1",
                "{| it ends too early, at line 1, column 2",
                "{\"a\": [1, 2| it ends too early, at line 1, column 12",
                "{\"a\": \"x| it ends too early, at line 1, column 9",
                "hello| unexpected character, at line 1, column 1",
                "{'a': 1}| unexpected character, at line 1, column 2",
                "{\"a\": NaN}| unexpected character, at line 1",
                "{\"a\": 01}| unexpected character, at line 1",
                "{\"a\": 1,}| unexpected character, at line 1, column 9",
                "{} {}| text after its end, at line 1, column 4",
                "{} 7| text after its end, at line 1, column 4"
            })
    void should_tell_what_is_no_json_and_where(String text, String problem) {
        assertThat(sentence(tree(text)))
                .startsWith("The file is no valid JSON: ")
                .contains(problem.strip());
    }

    @Test
    void should_tell_bytes_that_are_no_text() {
        assertThat(sentence(JsonDocument.within(JsonLimits.STANDARD)
                        .tree("{\"a\": \"\u00e4\u00f6\"}".getBytes(ISO_8859_1))))
                .startsWith("The file is no valid JSON: ");
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of(UTF_8, "{\"a\": \"\u00e4\"}"),
                Arguments.of(UTF_8, "\uFEFF{\"a\": \"\u00e4\"}"),
                Arguments.of(UTF_16, "{\"a\": \"\u00e4\"}"),
                Arguments.of(UTF_16LE, "{\"a\": \"\u00e4\"}"));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void should_read_every_encoding_of_unicode(Charset encoding, String text) {
        JsonReading<JsonNode> reading = JsonDocument.within(JsonLimits.STANDARD).tree(text.getBytes(encoding));
        assertThat(reading.orElseThrow().path("a").textValue()).isEqualTo("\u00e4");
    }

    @Test
    void should_name_a_key_that_stands_twice_and_no_value() {
        assertThat(sentence(tree("{\"name\": \"Secret-1\",\n \"name\": \"Secret-2\"}")))
                .isEqualTo("The key \"name\" stands twice in one object, at line 2, column 8.");
    }

    @Test
    void should_show_only_the_beginning_of_a_long_key() {
        String key = "\"" + "k".repeat(5000) + "\": 1";
        assertThat(sentence(tree("{" + key + ", " + key + "}")))
                .startsWith("The key \"kkk")
                .hasSizeLessThan(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void should_refuse_two_hundred_levels(String opening) {
        assertThat(sentence(tree(opening.repeat(200))))
                .isEqualTo("The file is nested more than 100 levels deep and was not read.");
    }

    @Test
    void should_read_as_many_levels_as_the_limit_allows() {
        assertThat(tree("[".repeat(100) + "]".repeat(100)).isClean()).isTrue();
        assertThat(tree("[".repeat(101) + "]".repeat(101)).isClean()).isFalse();
    }

    @Test
    void should_refuse_a_number_of_two_hundred_digits() {
        assertThat(sentence(tree("{\"a\": " + "1".repeat(200) + "}"))).contains("a number or name is too long");
    }

    @Test
    void should_refuse_more_values_than_memory_holds() {
        assertThat(sentence(tree("[" + "[],".repeat(2_500_000) + "[]]"))).contains("it holds too many values");
    }

    @Test
    void should_stop_reading_a_stream_at_the_limit() throws IOException {
        Endless stream = new Endless();
        assertThat(sentence(JsonDocument.within(JsonLimits.STANDARD).tree(stream)))
                .isEqualTo("The file is larger than 33554432 bytes and was not read.");
        assertThat(stream.read).isEqualTo((32L << 20) + 1);
    }

    @Test
    void should_read_a_stream_that_just_fits() throws IOException {
        JsonDocument ten = JsonDocument.within(new JsonLimits(10, 5, 5, 5));
        assertThat(ten.tree(new ByteArrayInputStream("[1, 2, 34]".getBytes(UTF_8)))
                        .isClean())
                .isTrue();
        assertThat(sentence(ten.tree(new ByteArrayInputStream("[1, 2, 345]".getBytes(UTF_8)))))
                .isEqualTo("The file is larger than 10 bytes and was not read.");
        assertThat(sentence(ten.tree("[1, 2, 345]".getBytes(UTF_8)))).contains("larger than 10 bytes");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1, 1", "1, 0, 1, 1", "1, 1, 0, 1", "1, 1, 1, 0", "2147483648, 1, 1, 1", "1, 1001, 1, 1"})
    void should_refuse_limits_that_make_no_sense(long bytes, int depth, int number, int faults) {
        assertThatThrownBy(() -> new JsonLimits(bytes, depth, number, faults))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Stands for a file of any size, and counts how much of it is asked for. */
    private static final class Endless extends InputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return ' ';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, (byte) ' ');
            read += length;
            return length;
        }
    }
}
