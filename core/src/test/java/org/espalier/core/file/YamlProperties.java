package org.espalier.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;

class YamlProperties {

    private static final FileKind KIND = FileKind.parse("tree/1");
    private static final int DEEPEST = 3;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> TRICKY = List.of(
            "",
            " ",
            "no",
            "NO",
            "0613",
            "1_000",
            "12:30",
            "1e3",
            ".inf",
            "~",
            "null",
            "true",
            "7.50",
            "2026-11-22",
            "- a",
            "a: b",
            "a #b",
            "#",
            "&a",
            "*a",
            "!a",
            "|",
            ">",
            "%",
            "@",
            "`",
            "'",
            "\"",
            "{",
            "[",
            "a\nb",
            "a\n",
            "\na",
            " a",
            "a ",
            "\t",
            "a\tb",
            "?",
            "? a",
            ":",
            "-",
            "---",
            "...",
            "<<",
            "=",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\u0000",
            "\\",
            ",");

    private static JsonReading<JsonNode> read(String text) {
        return DataFile.within(JsonLimits.STANDARD).tree(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void what_is_written_as_yaml_reads_as_the_same_tree(@ForAll("objects") JsonNode object) throws Exception {
        JsonNode file = EspalierJson.mapper().readTree(KIND.write(object));
        assertSame(read(DataFile.yaml(KIND, object)).orElseThrow(), file);
    }

    /** The same but for the form of numbers: 1E+3 is 1000. */
    private static void assertSame(JsonNode read, JsonNode written) {
        Comparator<JsonNode> numbers = (one, other) -> one.isNumber() && other.isNumber()
                ? one.decimalValue().compareTo(other.decimalValue())
                : one.equals(other) ? 0 : 1;
        assertThat(read.equals(numbers, written)).as("%s = %s", read, written).isTrue();
    }

    @Property
    void what_is_written_as_json_reads_as_the_same_tree(@ForAll("objects") JsonNode object) throws Exception {
        JsonNode file = EspalierJson.mapper().readTree(KIND.write(object));
        assertThat(read(KIND.write(object)).orElseThrow()).isEqualTo(file);
    }

    @Property
    void json_behind_a_comment_is_yaml_and_reads_as_the_same_tree(@ForAll("plainObjects") JsonNode object)
            throws Exception {
        String json = KIND.write(object);
        assertThat(read("# YAML\n" + json).orElseThrow())
                .isEqualTo(EspalierJson.mapper().readTree(json));
    }

    @Property
    void no_bytes_give_an_exception(@ForAll byte[] bytes) {
        JsonReading<JsonNode> reading = DataFile.within(JsonLimits.STANDARD).tree(bytes);
        assertThat(reading.isClean()).isEqualTo(reading.findings().isEmpty());
    }

    @Property(tries = 3000)
    void no_text_made_of_signs_of_yaml_gives_an_exception(@ForAll("yamlish") String text) {
        JsonReading<JsonNode> reading = read(text);
        assertThat(reading.value().isPresent()).isEqualTo(reading.findings().isEmpty());
    }

    @Provide
    Arbitrary<String> yamlish() {
        return Arbitraries.of(
                        "a",
                        "b",
                        "1",
                        "0",
                        ": ",
                        ":",
                        "- ",
                        "-",
                        "\n",
                        "\n  ",
                        " ",
                        "[",
                        "]",
                        "{",
                        "}",
                        ", ",
                        "#",
                        "&a",
                        "*a",
                        "!",
                        "!!",
                        "|",
                        ">",
                        "'",
                        "\"",
                        "\\x",
                        "\\UFFFFFFFF",
                        "\\u",
                        "%",
                        "%TAG",
                        "? ",
                        "---",
                        "...",
                        "<<",
                        "\t",
                        "~",
                        "@",
                        "\u0000",
                        "\u0085",
                        "\uD83D\uDE00",
                        "=",
                        "+",
                        "2")
                .list()
                .ofMaxSize(30)
                .map(parts -> "x" + String.join("", parts));
    }

    @Provide
    Arbitrary<JsonNode> objects() {
        return objects(
                Arbitraries.oneOf(Arbitraries.of(TRICKY), Arbitraries.strings().ofMaxLength(10)));
    }

    @Provide
    Arbitrary<JsonNode> plainObjects() {
        return objects(Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars(" -:#'\n\u00e4")
                .ofMaxLength(10));
    }

    private static Arbitrary<JsonNode> objects(Arbitrary<String> texts) {
        return Arbitraries.maps(texts, trees(texts, DEEPEST)).ofMaxSize(4).map(YamlProperties::object);
    }

    private static Arbitrary<JsonNode> trees(Arbitrary<String> texts, int depth) {
        Arbitrary<JsonNode> scalars = scalars(texts);
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<JsonNode> below = Arbitraries.lazy(() -> trees(texts, depth - 1));
        return Arbitraries.oneOf(
                scalars,
                Arbitraries.maps(texts, below).ofMaxSize(3).map(YamlProperties::object),
                below.list().ofMaxSize(3).map(YamlProperties::array));
    }

    private static Arbitrary<JsonNode> scalars(Arbitrary<String> texts) {
        return Arbitraries.oneOf(
                texts.map(NODES::textNode),
                Arbitraries.of(true, false).map(NODES::booleanNode),
                Arbitraries.just(NODES.nullNode()),
                Arbitraries.bigIntegers()
                        .between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30))
                        .map(NODES::numberNode),
                // The last digit is never zero: without exponents in JSON.
                Arbitraries.longs()
                        .between(-100_000_000, 100_000_000)
                        .map(number -> NODES.numberNode(BigDecimal.valueOf(number * 10 + 1, 5))));
    }

    private static JsonNode object(Map<String, JsonNode> members) {
        ObjectNode object = NODES.objectNode();
        members.forEach(object::set);
        object.remove(FileKind.FIELD);
        return object;
    }

    private static JsonNode array(List<JsonNode> elements) {
        ArrayNode array = NODES.arrayNode();
        return array.addAll(elements);
    }
}
