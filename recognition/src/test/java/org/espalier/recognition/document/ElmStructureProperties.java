package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.espalier.core.credential.MicroCredential;

/**
 * The form of documents as the Commission describes it: typed nodes, concepts with their lists, language maps, times, and
 * what every node of a type must have.
 */
class ElmStructureProperties {

    private static final Set<String> TEXTS =
            Set.of("title", "prefLabel", "noteLiteral", "legalName", "fullName", "givenName", "familyName");
    private static final Set<String> DATES = Set.of(
            "validFrom",
            "validUntil",
            "expirationDate",
            "issued",
            "issuanceDate",
            "awardingDate",
            "dateOfBirth",
            "dateIssued",
            "expiryDate",
            "startDate",
            "endDate");
    private static final Pattern DATE_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");
    private static final Pattern DURATION = Pattern.compile("PT(\\d+H)?(\\d+M)?(\\d+S)?");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");

    /** The lists that the application profile enforces, by property, with the beginning of their members. */
    private static final Map<String, String> LISTS = Map.of(
            "eqfLevel", "http://data.europa.eu/snb/eqf/",
            "nqfLevel", "http://data.europa.eu/snb/qdr/",
            "thematicArea", "http://data.europa.eu/snb/isced-f/",
            "learningSetting", "http://data.europa.eu/snb/learning-setting/",
            "credentialProfiles", "http://data.europa.eu/snb/credential/",
            "relatedESCOSkill", "http://data.europa.eu/esco/",
            "countryCode", "http://publications.europa.eu/resource/authority/country/",
            "spatial", "http://publications.europa.eu/resource/authority/country/",
            "language", "http://publications.europa.eu/resource/authority/language/");

    @Property(tries = 60)
    void every_node_has_an_address_and_a_type(@ForAll long seed) {
        each(document(seed, ElmForm.SINGLE), (name, node) -> {
            if (!TEXTS.contains(name)) {
                assertThat(node.path("id").asText()).matches(ADDRESS);
                assertThat(node.has("type")).isTrue();
            }
        });
    }

    @Property(tries = 60)
    void texts_are_language_maps_and_times_are_times(@ForAll long seed) {
        each(
                document(seed, ElmForm.SINGLE),
                (name, node) -> node.properties().forEach(property -> {
                    if (TEXTS.contains(property.getKey())) {
                        assertThat(property.getValue()).isNotEmpty().allMatch(JsonNode::isTextual);
                    }
                    if (DATES.contains(property.getKey())) {
                        assertThat(property.getValue().asText()).matches(DATE_TIME);
                    }
                    if (Set.of("volumeOfLearning", "workload").contains(property.getKey())) {
                        assertThat(property.getValue().asText()).matches(DURATION);
                    }
                }));
    }

    @Property(tries = 60)
    void members_of_enforced_lists_come_with_their_list_and_their_name(@ForAll long seed) {
        each(document(seed, ElmForm.SINGLE), (name, node) -> {
            if (LISTS.containsKey(name)) {
                assertThat(node.path("id").asText()).startsWith(LISTS.get(name));
                assertThat(node.path("type").asText()).isEqualTo("Concept");
                assertThat(node.at("/inScheme/type").asText()).isEqualTo("ConceptScheme");
                assertThat(node.path("prefLabel")).isNotEmpty();
            }
        });
    }

    @Property(tries = 60)
    void an_id_stands_for_one_node(@ForAll long seed) {
        Map<String, JsonNode> nodes = new HashMap<>();
        each(document(seed, ElmForm.SINGLE), (name, node) -> {
            boolean local = node.path("id").asText().startsWith("urn:epass:") && node.size() > 2;
            if (local) {
                assertThat(nodes.merge(node.path("id").asText(), node, (one, other) -> one))
                        .isEqualTo(node);
            }
        });
    }

    @Property(tries = 60)
    void both_shapes_hold_the_same(@ForAll long seed) {
        JsonNode arrays = Sample.json(document(seed, ElmForm.ARRAYS).toString()).tree();
        assertThat(single(arrays)).isEqualTo(single(document(seed, ElmForm.SINGLE)));
    }

    private static JsonNode document(long seed, ElmForm form) {
        List<MicroCredential> family = new RandomCredentials(seed).family();
        return Sample.json(DocumentWriter.of(form).write(family.get(0), family).text())
                .tree();
    }

    /** Every array of one as its value. */
    private static JsonNode single(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties().forEach(property -> copy.set(property.getKey(), single(property.getValue())));
            return copy;
        }
        if (tree.isArray()) {
            ArrayNode values = JsonNodeFactory.instance.arrayNode();
            tree.forEach(value -> values.add(single(value)));
            return values.size() == 1 ? values.get(0) : values;
        }
        return tree;
    }

    private static void each(JsonNode tree, BiConsumer<String, ObjectNode> check) {
        each("", tree, check);
    }

    private static void each(String name, JsonNode tree, BiConsumer<String, ObjectNode> check) {
        if (tree instanceof ObjectNode node) {
            check.accept(name, node);
            node.properties().forEach(property -> each(property.getKey(), property.getValue(), check));
        }
        if (tree.isArray()) {
            tree.forEach(value -> each(name, value, check));
        }
    }
}
