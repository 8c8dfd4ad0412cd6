package org.espalier.core.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Wording;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {

    private static JsonReading<JsonNode> read(String text) {
        return DataFile.within(JsonLimits.STANDARD).tree(text.getBytes(UTF_8));
    }

    private static JsonNode json(String text) throws Exception {
        return EspalierJson.mapper().readTree(text);
    }

    private static List<String> sentences(JsonReading<?> reading) {
        return reading.findings().stream().map(Wording.installed()::sentence).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: b| {\"a\": \"b\"}",
                "'a': {b: [1, -2.50, true, null]}| {\"a\": {\"b\": [1, -2.50, true, null]}}",
                "a: 7.50| {\"a\": 7.50}",
                "a: 12345678901234567890123| {\"a\": 12345678901234567890123}",
                "a: 0.1000000000000000000001| {\"a\": 0.1000000000000000000001}",
                "a: 2026-11-22| {\"a\": \"2026-11-22\"}",
                "a: 2026-11-22T12:30:00Z| {\"a\": \"2026-11-22T12:30:00Z\"}",
                "a: '0613'| {\"a\": \"0613\"}",
                "a: \"NO\"| {\"a\": \"NO\"}",
                "a: 1.2.3| {\"a\": \"1.2.3\"}",
                "a: EstQF 7| {\"a\": \"EstQF 7\"}",
                "a: 20/3| {\"a\": \"20/3\"}",
                "a: https://example.org/x?y=1#z| {\"a\": \"https://example.org/x?y=1#z\"}",
                "a: ''| {\"a\": \"\"}",
                "a: norway| {\"a\": \"norway\"}",
                "a: []| {\"a\": []}",
                "'no': x| {\"no\": \"x\"}"
            })
    void should_read_what_one_sees(String yaml, String json) throws Exception {
        assertThat(read(yaml).orElseThrow()).isEqualTo(json(json));
    }

    @Test
    void should_read_blocks_comments_and_several_lines() throws Exception {
        String yaml = "%YAML 1.1\n--- # one document\na:\n- b\n- c: |\n    x\n    y\n  d: >-\n    x\n    y\n...\n";
        assertThat(read(yaml).orElseThrow()).isEqualTo(json("{\"a\": [\"b\", {\"c\": \"x\\ny\\n\", \"d\": \"x y\"}]}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0613",
                "007.5",
                "-01",
                "00",
                "NO",
                "no",
                "No",
                "yes",
                "YES",
                "y",
                "N",
                "on",
                "Off",
                "True",
                "FALSE",
                "tRuE",
                "~",
                "Null",
                "NULL",
                "1_000",
                "1_0.5",
                "0x1F",
                "0X1f",
                "0o17",
                "0b101",
                "12:30",
                "190:20:30.15",
                "-1:30",
                "1e3",
                "1E-3",
                "1.5e+10",
                ".5e1",
                ".inf",
                "-.INF",
                ".NaN",
                "+5",
                "5.",
                ".5",
                "-.5",
                "=",
                "<<"
            })
    void should_want_quotes_around_what_means_something_else(String scalar) {
        assertThat(sentences(read("a:\n- x\n- " + scalar)))
                .singleElement()
                .asString()
                .startsWith("/a/1: ")
                .endsWith(", at line 3, column 3.")
                .doesNotContain("\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "true", "null", "7", "0613", "1.0", "~", "y"})
    void should_want_quotes_around_a_key_that_looks_like_no_text(String key) {
        assertThat(read("a: {" + key + ": x}").findings())
                .extracting(Finding::code)
                .containsExactly("FILE_YAML_UNQUOTED");
        assertThat(read("a: {'" + key + "': x}")
                        .orElseThrow()
                        .path("a")
                        .path(key)
                        .asText())
                .isEqualTo("x");
    }

    @Test
    void should_want_something_after_a_key() {
        assertThat(sentences(read("a:\nb: 1")))
                .containsExactly("/a: nothing stands here, which means null, at line 1, column 3.");
    }

    @Test
    void should_tell_all_of_it_at_once_with_its_places() {
        assertThat(sentences(read("a: 0613\nb/c: [yes, x, 12:30]\nd: 'no'\na: 1\n")))
                .containsExactly(
                        "/a: a number with a leading zero, at line 1, column 4.",
                        "/b~1c/0: a word that means true or false, at line 2, column 7.",
                        "/b~1c/2: a number with colons, which counts in sixties, at line 2, column 15.",
                        "The key \"a\" stands twice in one object, at line 4, column 1.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: &x 1| /a: an anchor, which is not read, at line 1, column 4.",
                "a: *x| /a: an alias, which is not read, at line 1, column 4.",
                "a: !!str x| /a: a tag, which is not read, at line 1, column 4.",
                "a: ! x| /a: a tag, which is not read, at line 1, column 4.",
                "a: !!binary aGk=| /a: a tag, which is not read, at line 1, column 4.",
                "a: !!java.net.URL [x]| /a: a tag, which is not read, at line 1, column 4.",
                "!!map a: x| /a: a tag, which is not read, at line 1, column 1.",
                "a: {<<: {b: 1}}| /a/<<: a merge key, which is not read, at line 1, column 5.",
                "? [a, b]: c| /?: a key that is no text, which is not read, at line 1, column 3.",
                "*a : c| /?: an alias, which is not read, at line 1, column 1."
            })
    void should_refuse_what_expands_or_loads(String yaml, String sentence) {
        assertThat(sentences(read(yaml))).contains(sentence);
        assertThat(read(yaml).value()).isEmpty();
    }

    @Test
    void should_refuse_a_second_document() {
        assertThat(sentences(read("a: 1\n---\nb: 2\n")))
                .containsExactly("a second document, which is not read, at line 2, column 1.");
    }

    @Test
    void should_not_expand_a_billion_laughs() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n";
        assertThat(read(bomb).findings()).hasSize(9).extracting(Finding::code).containsOnly("FILE_YAML_REFUSED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a:\\n\\t- b| a tab; YAML is indented by spaces, at line 2, column 1",
                "a: @b| a text that begins with this sign must be quoted, at line 1, column 4",
                "a: b: c| a colon where no key can stand; quote the text or mend the indentation, at line 1, column 5",
                "a: \"b| it ends too early, at line 1, column 6",
                "a: [1, 2| unexpected character, at line 1, column 9",
                "a: \"\\q\"| an unknown escape in a quoted text, at line 1, column 6",
                "a: 1\\n b: 2| a colon where no key can stand; quote the text or mend the indentation, at line 2, column 3",
                "a: 1\\nb| a key without a colon, at line 2, column 2",
                "hello: [}| unexpected character, at line 1, column 9",
                "%FOO\\na| unexpected character, at line 2, column 1",
                "`# nothing`| it is empty, at line 1, column 10"
            })
    void should_tell_what_is_no_yaml_and_where(String yaml, String problem) {
        assertThat(sentences(read(yaml.replace("\\n", "\n").replace("\\t", "\t"))))
                .containsExactly("The file is no valid YAML: " + problem + ".");
    }

    @Test
    void should_tell_what_is_wrong_before_the_place_where_it_breaks() {
        assertThat(read("a: 0613\nb: [").findings())
                .extracting(Finding::code)
                .containsExactly("FILE_YAML_UNQUOTED", "FILE_SYNTAX");
    }

    @Test
    void should_tell_bytes_that_are_no_text() {
        assertThat(sentences(DataFile.within(JsonLimits.STANDARD).tree("a: \u00e4".getBytes(ISO_8859_1))))
                .containsExactly("The file is no valid YAML: it is no text in UTF-8, at line 1.");
        assertThat(sentences(read("a: x\nb: \u0007")))
                .containsExactly("The file is no valid YAML: a control character, at line 2.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": 1}", "\uFEFF {\"a\": 1}", "\n{\"a\": 1}"})
    void should_take_what_begins_with_a_brace_for_json(String text) {
        assertThat(read(text).orElseThrow().path("a").intValue()).isEqualTo(1);
        assertThat(sentences(read(text.replace("1", "01"))))
                .singleElement()
                .asString()
                .contains("no valid JSON");
    }

    @Test
    void should_read_json_in_other_encodings_and_yaml_with_a_byte_order_mark() {
        DataFile file = DataFile.within(JsonLimits.STANDARD);
        assertThat(file.tree("{\"a\": 1}".getBytes(UTF_16)).isClean()).isTrue();
        assertThat(file.tree("\uFEFFa: 1".getBytes(UTF_8))
                        .orElseThrow()
                        .path("a")
                        .intValue())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n"})
    void should_tell_that_a_file_is_empty(String text) {
        assertThat(sentences(read(text))).singleElement().asString().contains("it is empty");
    }

    @Test
    void should_keep_to_the_limits() {
        DataFile small = DataFile.within(new JsonLimits(40, 2, 5, 2));
        assertThat(small.tree("a: [1]".getBytes(UTF_8)).isClean()).isTrue();
        assertThat(sentences(small.tree("a: [[1]]".getBytes(UTF_8))))
                .singleElement()
                .asString()
                .contains("2 levels");
        assertThat(sentences(small.tree("a: 123456".getBytes(UTF_8)))).hasSize(1);
        assertThat(sentences(small.tree(("a: " + "b".repeat(40)).getBytes(UTF_8))))
                .singleElement()
                .asString()
                .contains("40 bytes");
    }

    @Test
    void should_tell_faults_up_to_a_limit_and_that_there_are_more() {
        DataFile small = DataFile.within(new JsonLimits(40, 2, 5, 2));
        assertThat(small.tree("[no, no]".getBytes(UTF_8)).findings()).hasSize(2);
        assertThat(small.tree("[no, no, no, no]".getBytes(UTF_8)).findings())
                .extracting(Finding::code)
                .containsExactly("FILE_YAML_UNQUOTED", "FILE_YAML_UNQUOTED", "FILE_MORE_FAULTS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "- ", "a:\n ", "{? "})
    void should_survive_deep_nesting(String step) {
        assertThat(read("a: " + step.repeat(100_000)).value()).isEmpty();
    }

    @Test
    void should_take_a_very_long_number_for_a_mistake() {
        assertThat(sentences(read("a: " + "1".repeat(101))))
                .containsExactly("/a: a number of more than 100 characters, at line 1, column 4.");
        assertThat(read("a: " + "1:".repeat(1_000_000) + "1").findings()).hasSize(1);
    }
}
