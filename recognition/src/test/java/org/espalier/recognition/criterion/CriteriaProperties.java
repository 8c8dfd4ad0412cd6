package org.espalier.recognition.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.json.EspalierJson;

/** What is taken away could be told again: no grade says more than what is left allows. */
class CriteriaProperties {

    private static final ObjectMapper MAPPER = EspalierJson.mapper();

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text.replace('\'', '"'));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Arbitrary<JsonNode> of(String... texts) {
        return Arbitraries.of(texts).map(CriteriaProperties::json);
    }

    private static Arbitrary<JsonNode> listOf(String... texts) {
        return of(texts).list().ofMaxSize(3).map(MAPPER::valueToTree);
    }

    @Provide
    Arbitrary<ObjectNode> credentials() {
        return Combinators.combine(levels(), workloads(), outcomes(), assessments(), arrangements(), participation())
                .as((level, workload, outcomes, assessments, arrangements, participation) -> {
                    ObjectNode credential = MAPPER.createObjectNode();
                    credential.put("id", "urn:credential:1").put("awardedOn", "2026-06-12");
                    credential.set("level", level);
                    credential.set("workload", workload);
                    credential.set("learningOutcomes", outcomes);
                    credential.set("assessments", assessments);
                    credential.set("qualityAssurance", arrangements);
                    credential.set("participation", participation);
                    return credential.put("studiedFrom", "2026-01-01").put("studiedTo", "2026-05-01");
                });
    }

    private static Arbitrary<JsonNode> levels() {
        return of(
                "{'eqf': '6'}",
                "{'eqf': '6', 'national': ['IE NQF 9']}",
                "{'eqf': '6', 'national': ['Beginner']}",
                "{'eqf': '6', 'national': ['IE NQF 9', 'IE NQF 5']}",
                "{'cycle': 'second', 'national': ['SCQF 1']}");
    }

    private static Arbitrary<JsonNode> workloads() {
        return of(
                "{'ects': '6', 'hours': '150', 'contactHours': '30'}",
                "{'otherCredits': [{'amount': '15', 'system': 'uk-cats'}], 'hours': '150'}",
                "{'hours': '150', 'creditBearing': 'no'}",
                "{'contactHours': '30', 'creditBearing': 'no'}",
                "{'hours': '0', 'contactHours': '0'}");
    }

    private static Arbitrary<JsonNode> outcomes() {
        return listOf(
                "{'id': 'o1', 'statement': {'en': 'designs a pipeline'}}",
                "{'id': 'o2', 'statement': {'en': 'Python'}, 'skills': ['urn:s:1']}",
                "{'statement': {'en': 'cleans data'}, 'skills': ['urn:s:2']}");
    }

    private static Arbitrary<JsonNode> assessments() {
        return listOf(
                "{'type': 'written-examination', 'outcomes': ['o1', 'o2'], 'supervision': 'supervised-identified'}",
                "{'type': 'quiz', 'supervision': 'supervised'}",
                "{'type': 'peer-review', 'outcomes': ['o1'], 'supervision': 'unsupervised'}",
                "{'type': 'attendance', 'supervision': 'unsupervised-identified'}");
    }

    private static Arbitrary<JsonNode> arrangements() {
        return listOf(
                "{'kind': 'internal'}", "{'kind': 'institutional'}", "{'kind': 'programme'}", "{'kind': 'label'}");
    }

    private static Arbitrary<JsonNode> participation() {
        return of("['on-site']", "['online']", "['on-site', 'blended']", "['project-based']");
    }

    /** Places of the credential, whole attributes and parts of them. */
    @Provide
    Arbitrary<List<String>> places() {
        return Arbitraries.of(
                        "/level",
                        "/level/eqf",
                        "/level/cycle",
                        "/level/national",
                        "/workload",
                        "/workload/ects",
                        "/workload/otherCredits",
                        "/workload/hours",
                        "/workload/contactHours",
                        "/learningOutcomes",
                        "/learningOutcomes/0/skills",
                        "/learningOutcomes/1/skills",
                        "/assessments",
                        "/participation",
                        "/assessments/0/type",
                        "/assessments/0/outcomes",
                        "/assessments/0/supervision",
                        "/assessments/1/type",
                        "/assessments/1/outcomes",
                        "/assessments/1/supervision",
                        "/qualityAssurance",
                        "/qualityAssurance/0",
                        "/qualityAssurance/1",
                        "/studiedFrom",
                        "/studiedTo")
                .list()
                .ofMaxSize(4);
    }

    private static void remove(ObjectNode credential, String place) {
        int last = place.lastIndexOf('/');
        JsonNode parent = credential.at(place.substring(0, last));
        String name = place.substring(last + 1);
        if (parent instanceof ObjectNode object) {
            object.remove(name);
        } else if (parent.isArray() && parent.size() > Integer.parseInt(name)) {
            ((ArrayNode) parent).remove(Integer.parseInt(name));
        }
    }

    private static List<CriterionResult> results(ObjectNode credential) {
        return Criteria.assess(Evidence.of(MAPPER.convertValue(credential, MicroCredential.class))
                .build());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void should_allow_for_everything_that_is_not_told(
            @ForAll("credentials") ObjectNode credential, @ForAll("places") List<String> removed) {
        ObjectNode less = credential.deepCopy();
        removed.forEach(place -> remove(less, place));
        List<CriterionResult> full = results(credential);

        assertThat(results(less))
                .allSatisfy(one -> assertThat(one.atBest().isBelow(grade(full, one.criterion())))
                        .as(one + " of " + less + ", from " + credential)
                        .isFalse());
    }

    private static CriterionGrade grade(List<CriterionResult> results, Criterion criterion) {
        return results.get(criterion.number() - 1).grade();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void should_never_be_better_than_at_best(@ForAll("credentials") ObjectNode credential) {
        assertThat(results(credential)).noneMatch(one -> one.atBest().isBelow(one.grade()));
    }
}
