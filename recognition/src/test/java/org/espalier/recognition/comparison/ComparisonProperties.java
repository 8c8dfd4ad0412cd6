package org.espalier.recognition.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every comparison, whatever the numbers. */
class ComparisonProperties {

    /** Every bound there is, each at a place in the middle. */
    private static final String RULES = "[{'levelsBelow': 1}, {'levelsBelow': 3}, {'creditsBelow': '3/4'},"
            + " {'creditsBelow': '1/3'}, {'qualityBelow': 'B'}, {'fieldsBeyond': 1}, {'orientationDiffers': true},"
            + " {'coverageBelow': '2/3'}, {'outcomesMissing': 3}]";

    @Provide
    Arbitrary<ObjectNode> lines() {
        return Combinators.combine(credentials(), components(), Arbitraries.of("A", "B", "C", "D", "not-known"), told())
                .as((credential, component, quality, told) -> {
                    ObjectNode line = Given.MAPPER.createObjectNode();
                    line.set("credential", credential);
                    line.set("component", component);
                    line.set("rules", Given.json(RULES));
                    line.put("quality", quality).put("method", "by-hours");
                    return line.put("orientation", told);
                });
    }

    private static Arbitrary<String> told() {
        return Arbitraries.of("academic", "professional");
    }

    private static Arbitrary<ObjectNode> credentials() {
        return Combinators.combine(levels(), Arbitraries.integers().between(0, 12), fields(), outcomes(5))
                .as((level, ects, field, outcomes) -> {
                    ObjectNode credential = Given.MAPPER.createObjectNode();
                    credential.putObject("level").put("eqf", level);
                    credential.putObject("workload").put("ects", String.valueOf(ects));
                    credential.putArray("fields").add(field);
                    credential.set("learningOutcomes", outcomes);
                    return credential;
                });
    }

    private static Arbitrary<ObjectNode> components() {
        return Combinators.combine(levels(), Arbitraries.integers().between(1, 12), fields(), wanted(), told())
                .as((level, credits, field, outcomes, orientation) -> {
                    ObjectNode component = Given.MAPPER.createObjectNode();
                    component.putObject("level").put("eqf", level);
                    component.put("credits", String.valueOf(credits)).put("orientation", orientation);
                    component.putArray("fields").add(field);
                    component.set("outcomes", outcomes);
                    return component;
                });
    }

    private static Arbitrary<String> levels() {
        return Arbitraries.integers().between(1, 8).map(String::valueOf);
    }

    private static Arbitrary<String> fields() {
        return Arbitraries.of("0613", "0612", "061", "0222", "0541");
    }

    /** Outcomes by id, by skill, or in words. */
    private static Arbitrary<ArrayNode> outcomes(int most) {
        return Arbitraries.of(
                        "{'id': 'urn:o:a'}",
                        "{'id': 'urn:o:b'}",
                        "{'id': 'urn:o:c', 'skills': ['urn:s:c']}",
                        "{'skills': ['urn:s:d']}",
                        "{'statement': {'en': 'cleans data'}}")
                .map(Given::json)
                .list()
                .ofMaxSize(most)
                .map(ComparisonProperties::array);
    }

    private static Arbitrary<ArrayNode> wanted() {
        return Arbitraries.of(
                        "{'id': 'urn:o:a'}",
                        "{'id': 'urn:o:b', 'essential': false}",
                        "{'id': 'urn:o:c'}",
                        "{'id': 'urn:p:d', 'skills': ['urn:s:d', 'urn:s:c']}",
                        "{'id': 'urn:p:e', 'statement': {'en': 'Cleans data.'}}",
                        "{'id': 'urn:p:f', 'equivalentTo': ['urn:o:b']}")
                .map(Given::json)
                .list()
                .uniqueElements()
                .ofMaxSize(6)
                .map(ComparisonProperties::array);
    }

    private static ArrayNode array(List<JsonNode> nodes) {
        ArrayNode array = Given.MAPPER.createArrayNode();
        nodes.forEach(array::add);
        return array;
    }

    private static Comparison compared(JsonNode line) {
        ComparisonCase given = Given.of(line);
        return Comparison.of(ComparisonCase.builder()
                .credential(given.credential())
                .component(given.component())
                .addAllRules(given.rules())
                .addAllJudgements(given.judgements())
                .quality(given.quality())
                .orientation(given.orientation())
                .method(given.method())
                .matcher(OutcomeMatcher.sameWords())
                .day(given.day())
                .build());
    }

    private static Set<ComparisonElement> substantial(JsonNode line) {
        Set<ComparisonElement> elements = new HashSet<>();
        compared(line).substantial().forEach(one -> elements.add(one.element()));
        return elements;
    }

    private static ObjectNode credential(ObjectNode line) {
        return (ObjectNode) line.path("credential");
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void should_never_find_a_difference_substantial_for_less_data(
            @ForAll("lines") ObjectNode line, @ForAll("attributes") List<String> removed) {
        ObjectNode less = line.deepCopy();
        credential(less).remove(removed);
        less.remove(removed);

        assertThat(substantial(line)).containsAll(substantial(less));
    }

    @Provide
    Arbitrary<List<String>> attributes() {
        return Arbitraries.of("level", "workload", "fields", "learningOutcomes", "quality", "orientation", "method")
                .list()
                .ofMaxSize(7);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void should_never_find_a_difference_substantial_for_lost_identifiers(
            @ForAll("lines") ObjectNode line, @ForAll @IntRange(max = 4) int place) {
        ObjectNode less = line.deepCopy();
        ArrayNode outcomes = (ArrayNode) credential(less).path("learningOutcomes");
        if (place < outcomes.size()) {
            outcomes.set(place, Given.json("{'statement': {'en': 'other words'}}"));
        }

        assertThat(compared(less).coverage().notCovered())
                .isLessThanOrEqualTo(compared(line).coverage().notCovered());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void should_never_find_a_difference_substantial_for_a_higher_level(
            @ForAll("lines") ObjectNode line, @ForAll @IntRange(min = 1, max = 8) int level) {
        ObjectNode higher = line.deepCopy();
        int before = line.at("/credential/level/eqf").asInt();
        credential(higher).putObject("level").put("eqf", String.valueOf(Math.max(before, level)));

        assertThat(substantial(line)).containsAll(substantial(higher));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void should_never_find_a_difference_substantial_for_more_credits(
            @ForAll("lines") ObjectNode line, @ForAll @IntRange(max = 60) int more) {
        ObjectNode larger = line.deepCopy();
        int before = line.at("/credential/workload/ects").asInt();
        credential(larger).putObject("workload").put("ects", String.valueOf(before + more));

        assertThat(substantial(line)).containsAll(substantial(larger));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void should_never_cover_less_for_more_outcomes(@ForAll("lines") ObjectNode line, @ForAll("more") ArrayNode more) {
        ObjectNode larger = line.deepCopy();
        ((ArrayNode) credential(larger).path("learningOutcomes")).addAll(more);

        assertThat(compared(larger).coveredOutcomes())
                .containsAll(compared(line).coveredOutcomes());
        assertThat(compared(larger).coverage().covered())
                .isGreaterThanOrEqualTo(compared(line).coverage().covered());
    }

    @Provide
    Arbitrary<ArrayNode> more() {
        return outcomes(3);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void should_not_depend_on_the_order_of_outcomes(@ForAll("lines") ObjectNode line, @ForAll Random random) {
        ObjectNode other = line.deepCopy();
        shuffle((ArrayNode) credential(other).path("learningOutcomes"), random);
        shuffle((ArrayNode) other.at("/component/outcomes"), random);

        assertThat(judgements(other)).isEqualTo(judgements(line));
        assertThat(compared(other).coverage()).isEqualTo(compared(line).coverage());
        assertThat(compared(other).coveredOutcomes()).isEqualTo(compared(line).coveredOutcomes());
    }

    private static List<Judgement> judgements(JsonNode line) {
        return compared(line).differences().stream().map(Difference::judgement).toList();
    }

    private static void shuffle(ArrayNode array, Random random) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        Collections.shuffle(nodes, random);
        array.removeAll();
        nodes.forEach(array::add);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void should_find_nothing_substantial_without_a_rule_and_a_person(@ForAll("lines") ObjectNode line) {
        ObjectNode without = line.deepCopy();
        without.remove("rules");

        assertThat(substantial(without)).isEmpty();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void should_ask_exactly_about_what_is_open(@ForAll("lines") ObjectNode line) {
        Comparison comparison = compared(line);
        Stream<ComparisonElement> asked = comparison.questions().stream()
                .map(Question::element)
                .filter(one -> one != ComparisonElement.LEARNING_OUTCOMES);

        assertThat(asked)
                .containsExactlyElementsOf(comparison.open().stream()
                        .map(Difference::element)
                        .filter(one -> one != ComparisonElement.LEARNING_OUTCOMES)
                        .toList());
        assertThat(comparison.questions().stream().filter(one -> one.outcome().isPresent()))
                .hasSize(comparison.coverage().open());
    }

    /** Whatever a person answers to every open outcome, the element is no longer open. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void should_close_what_a_person_answers(@ForAll("lines") ObjectNode line, @ForAll boolean covered) {
        ObjectNode answered = line.deepCopy();
        answered.put("element", "learning-outcomes");
        ArrayNode judgements = answered.putArray("judgements");
        compared(line).questions().stream()
                .flatMap(one -> one.outcome().stream())
                .forEach(outcome -> judgements
                        .addObject()
                        .put("outcome", outcome)
                        .put("answer", covered ? "covered" : "not-covered")
                        .put("on", "2026-11-20"));

        assertThat(compared(answered).coverage().open()).isZero();
        assertThat(compared(answered)
                        .difference(ComparisonElement.LEARNING_OUTCOMES)
                        .isOpen())
                .isFalse();
        assertThat(compared(answered).findings()).isEmpty();
    }
}
