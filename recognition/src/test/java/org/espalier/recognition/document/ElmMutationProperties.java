package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.espalier.core.finding.Wording;

/** Whatever is done to a document, reading it gives an answer. */
class ElmMutationProperties {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "micro-credential.json", "transcript.json", "claims.json", "activity.json", "joint-award.json");
    }

    @Provide
    Arbitrary<JsonNode> values() {
        return Arbitraries.of(
                JSON.nullNode(),
                JSON.booleanNode(true),
                JSON.numberNode(-1),
                JSON.numberNode(new BigDecimal("1E+999999999")),
                JSON.textNode(""),
                JSON.textNode(" \u0000\n"),
                JSON.textNode("urn:epass:org:1"),
                JSON.textNode("x".repeat(1000)),
                JSON.arrayNode(),
                JSON.arrayNode().add(JSON.arrayNode().add(7)),
                JSON.objectNode(),
                JSON.objectNode().put("id", "urn:epass:learningAchievement:1"),
                JSON.objectNode().put("id", "").put("type", "LearningAchievement"),
                JSON.objectNode().put("@value", 7).put("@language", "?"));
    }

    @Property(tries = 500)
    void any_value_may_stand_anywhere(
            @ForAll @From("names") String name, @ForAll long seed, @ForAll @From("values") JsonNode value) {
        Sample sample = Sample.of(name);
        Random random = new Random(seed);
        for (int i = 0; i < 3; i++) {
            replace(sample.tree(), value, random);
        }
        DocumentReading reading = sample.read();
        assertThat(reading.isUsable() || !reading.findings().isEmpty()).isTrue();
        reading.findings()
                .forEach(finding ->
                        assertThat(Wording.installed().sentence(finding)).doesNotStartWith(finding.code()));
    }

    @Property(tries = 200)
    void a_document_may_be_cut_off_anywhere(@ForAll @From("names") String name, @ForAll double share) {
        byte[] bytes = Sample.bytes(name);
        int length = (int) Math.floorMod(Math.round(share * 1000), (long) bytes.length - 2);
        DocumentReading reading = Documents.standard().read(java.util.Arrays.copyOf(bytes, length));
        assertThat(reading.isUsable()).isFalse();
        assertThat(reading.findings()).hasSize(1);
    }

    private static void replace(JsonNode tree, JsonNode value, Random random) {
        List<ObjectNode> nodes = new ArrayList<>();
        collect(tree, nodes);
        ObjectNode node = nodes.get(random.nextInt(nodes.size()));
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        if (!names.isEmpty()) {
            node.set(names.get(random.nextInt(names.size())), value.deepCopy());
        }
    }

    private static void collect(JsonNode tree, List<ObjectNode> nodes) {
        if (tree instanceof ObjectNode node) {
            nodes.add(node);
        }
        tree.forEach(child -> collect(child, nodes));
    }
}
