package org.espalier.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.json.FileKind;
import org.espalier.stacking.award.Award;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the schema refuses of compositions and cases the reader refuses: each sample is made a policy of an award. */
class RuleAgreementTest {

    private static final Path SAMPLES = Path.of("..", "consumer", "src", "test", "resources")
            .resolve("org/espalier/examples/consumer/samples.json");

    private static final Set<String> KINDS = Set.of(
            "all",
            "any",
            "k-of",
            "from-lists",
            "not",
            "optional",
            "when",
            "cohort",
            "specialisation",
            "attested",
            "block");

    /**
     * What no schema can compare: ids with each other, a number with a number or with the length of a list, a day with a
     * day; and an unknown credit system.
     */
    private static final Pattern BEYOND = Pattern.compile(
            ".*/system = \"x\"" + "|.*/(of|options|cases)/[^/]*(/rule)?/id = .*" + "|.*/(minimum|maximum|lists) = 5");

    static Stream<Arguments> rules() throws IOException {
        JsonNode samples = EspalierJson.mapper().readTree(SAMPLES.toFile());
        return StreamSupport.stream(
                        samples.path("org.espalier.stacking.rule.Rule").spliterator(), false)
                .filter(rule -> KINDS.contains(rule.path("kind").asText()))
                .map(rule -> Arguments.of(rule.path("kind").textValue(), rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void should_refuse_the_same_changes_of_it(String kind, JsonNode rule) throws IOException {
        Set<String> disagreements = new TreeSet<>();
        Mutations.of((ObjectNode) rule).forEach((change, changed) -> {
            ObjectNode award = award(changed);
            Set<String> schema = Schemas.refused(FileKind.AWARD, award);
            Set<String> reader = AgreementTest.read(FileKind.AWARD, Award.class, award);
            if (!AgreementTest.agree(schema, reader) && !BEYOND.matcher(change).matches()) {
                disagreements.add(change + ": schema " + schema + ", reader " + reader);
            }
        });
        assertThat(String.join("\n", disagreements)).isEmpty();
    }

    private static ObjectNode award(ObjectNode rule) {
        ObjectNode award = EspalierJson.mapper().createObjectNode();
        award.put("espalier", "award/1").put("id", "a").putObject("title").put("en", "Award");
        award.putArray("requirements")
                .addObject()
                .put("id", "r")
                .put("measure", "count")
                .put("minimum", "1");
        ObjectNode policy = award.putArray("policies").addObject();
        policy.put("id", "p").put("severity", "note").set("rule", rule);
        return award;
    }
}
