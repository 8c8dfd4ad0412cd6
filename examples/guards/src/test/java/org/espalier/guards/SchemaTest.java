package org.espalier.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.Authenticity;
import org.espalier.core.credential.Fee;
import org.espalier.core.credential.Grade;
import org.espalier.core.credential.Grant;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.Learner;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.credential.LearningSetting;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.OfferForm;
import org.espalier.core.credential.Organisation;
import org.espalier.core.credential.OrganisationKind;
import org.espalier.core.credential.ParticipationMode;
import org.espalier.core.credential.PersonalData;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.credential.Prerequisites;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceDecision;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.credential.Revocation;
import org.espalier.core.credential.Stackability;
import org.espalier.core.credential.Supervision;
import org.espalier.core.credential.Suspension;
import org.espalier.core.element.Demand;
import org.espalier.core.element.Element;
import org.espalier.core.element.ElementProfile;
import org.espalier.core.element.FurtherDemand;
import org.espalier.core.file.BindingForce;
import org.espalier.core.file.Envelope;
import org.espalier.core.file.Import;
import org.espalier.core.finding.Confidence;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Source;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.json.FileKind;
import org.espalier.core.level.QualificationLevel;
import org.espalier.core.text.Identifier;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditBearing;
import org.espalier.core.workload.Workload;
import org.espalier.stacking.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {

    static final List<String> NAMES = Schemas.NAMES;

    static Stream<Arguments> objects() {
        return Stream.of(
                object("credential-1.json", "/$defs/credential", MicroCredential.class, "id"),
                object("credential-1.json", "/$defs/learner", Learner.class),
                object("credential-1.json", "/$defs/personalData", PersonalData.class),
                object("credential-1.json", "/$defs/organisation", Organisation.class),
                object("credential-1.json", "/$defs/learningOutcome", LearningOutcome.class),
                object("credential-1.json", "/$defs/workload", Workload.class),
                object("credential-1.json", "/$defs/level", QualificationLevel.class),
                object("credential-1.json", "/$defs/assessment", Assessment.class),
                object("credential-1.json", "/$defs/grade", Grade.class, "text"),
                object("credential-1.json", "/$defs/qualityAssurance", QualityAssurance.class, "kind"),
                object("credential-1.json", "/$defs/prerequisites", Prerequisites.class),
                object("credential-1.json", "/$defs/revocation", Revocation.class, "on"),
                object("credential-1.json", "/$defs/suspension", Suspension.class, "from"),
                object("credential-1.json", "/$defs/fee", Fee.class, "amount", "currency"),
                object("credential-1.json", "/$defs/authenticity", Authenticity.class),
                object("portfolio-1.json", "", Portfolio.class, "espalier"),
                object("portfolio-1.json", "/$defs/holding", Holding.class, "credential"),
                object("portfolio-1.json", "/$defs/grant", Grant.class, "receiver", "purpose"),
                object("report-1.json", "", Report.class, "espalier"),
                object(
                        "profile-1.json",
                        "",
                        ElementProfile.class,
                        "espalier",
                        "id",
                        "title",
                        "version",
                        "validFrom",
                        "sources"),
                object("profile-1.json", "/$defs/demand", Demand.class),
                object("common-1.json", "/$defs/identifier", Identifier.class, "value"),
                object("common-1.json", "/$defs/credits", CreditAmount.class, "amount", "system"),
                object("file-1.json", "/$defs/import", Import.class, "id", "version"),
                object("common-1.json", "/$defs/source", Source.class, "title", "confidence"),
                object("common-1.json", "/$defs/subject", Subject.class),
                object("common-1.json", "/$defs/finding", Finding.class, "code", "verdict", "severity"));
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("common-1.json", "/$defs/participationMode", ParticipationMode.class),
                Arguments.of("common-1.json", "/$defs/assessmentType", AssessmentType.class),
                Arguments.of("common-1.json", "/$defs/supervision", Supervision.class),
                Arguments.of("common-1.json", "/$defs/qualityAssuranceKind", QualityAssuranceKind.class),
                Arguments.of("credential-1.json", "/$defs/credential/properties/stackability", Stackability.class),
                Arguments.of("credential-1.json", "/$defs/workload/properties/creditBearing", CreditBearing.class),
                Arguments.of(
                        "credential-1.json",
                        "/$defs/qualityAssurance/properties/decision",
                        QualityAssuranceDecision.class),
                Arguments.of("profile-1.json", "/$defs/demand/properties/element", Element.class),
                Arguments.of("profile-1.json", "/$defs/demand/properties/further", FurtherDemand.class),
                Arguments.of("file-1.json", "/$defs/bindingForce", BindingForce.class),
                Arguments.of("common-1.json", "/$defs/learningSetting", LearningSetting.class),
                Arguments.of("common-1.json", "/$defs/offerForm", OfferForm.class),
                Arguments.of("common-1.json", "/$defs/organisationKind", OrganisationKind.class),
                Arguments.of("common-1.json", "/$defs/holdingState", HoldingState.class),
                Arguments.of("common-1.json", "/$defs/source/properties/confidence", Confidence.class),
                Arguments.of("common-1.json", "/$defs/verdict", Verdict.class),
                Arguments.of("common-1.json", "/$defs/severity", Severity.class));
    }

    private static Arguments object(String schema, String place, Class<?> type, String... required) {
        return Arguments.of(schema, place, type, Set.of(required));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void should_be_a_schema_of_its_draft_with_a_versioned_address(String name) {
        assertThat(Schemas.refusedAsSchema(name)).isEmpty();
        assertThat(Schemas.tree(name).path("$id").textValue()).isEqualTo(Schemas.ADDRESS + name);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void should_explain_every_field_to_an_editor(String name) {
        List<String> silent = new ArrayList<>();
        for (JsonNode fields : Schemas.tree(name).findValues("properties")) {
            fields.properties().stream()
                    .filter(field -> field.getValue().isObject())
                    .filter(field -> !field.getValue().has("description"))
                    .filter(field -> !isExplained(field.getValue()))
                    .map(Map.Entry::getKey)
                    .forEach(silent::add);
        }
        assertThat(silent).isEmpty();
    }

    /** Whether a field that says nothing itself refers to something that does; or only narrows what is explained. */
    private static boolean isExplained(JsonNode field) {
        return Stream.of("$ref", "const", "minItems", "maxItems", "pattern", "not")
                .anyMatch(field::has);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void should_let_no_unknown_field_pass(String name) {
        List<String> open = new ArrayList<>();
        Schemas.tree(name).findParents("properties").stream()
                .filter(node -> node.path("type").asText().equals("object"))
                .filter(node -> !node.has("additionalProperties") && !node.has("allOf"))
                .map(JsonNode::toString)
                .forEach(open::add);
        assertThat(open).isEmpty();
    }

    @ParameterizedTest
    @MethodSource({
        "objects",
        "org.espalier.guards.StackingSchemas#objects",
        "org.espalier.guards.QualitySchemas#objects",
        "org.espalier.guards.RecognitionSchemas#objects",
        "org.espalier.guards.PriorLearningSchemas#objects",
        "org.espalier.guards.DecisionSchemas#objects"
    })
    void should_have_the_fields_of_the_value(String schema, String place, Class<?> type, Set<String> required) {
        ObjectNode object = (ObjectNode) Schemas.tree(schema).at(place);
        Set<String> fields = new TreeSet<>();
        object.path("properties").fieldNames().forEachRemaining(fields::add);
        fields.removeAll(Set.of("espalier", "$schema"));
        assertThat(fields).isEqualTo(attributes(type));
        assertThat(object.path("required"))
                .extracting(JsonNode::textValue)
                .containsExactlyInAnyOrderElementsOf(required);
    }

    @Test
    void should_have_the_fields_of_the_envelope() {
        Set<String> fields = new TreeSet<>();
        JsonNode envelope = Schemas.tree("file-1.json").at("/$defs/envelope");
        envelope.path("properties").fieldNames().forEachRemaining(fields::add);
        assertThat(Arrays.stream(Envelope.class.getMethods()).filter(method -> !method.isDefault()))
                .extracting(Method::getName)
                .containsExactlyInAnyOrderElementsOf(fields);
    }

    private static Set<String> attributes(Class<?> type) {
        Set<String> names = new TreeSet<>();
        methods(type)
                .filter(method -> isAttribute(type, method))
                .map(SchemaTest::name)
                .forEach(names::add);
        return names;
    }

    /** The name in JSON, where it is not that of the method. */
    private static String name(Method attribute) {
        JsonProperty told = attribute.getAnnotation(JsonProperty.class);
        return told == null || told.value().isEmpty() ? attribute.getName() : told.value();
    }

    /** The methods of a type and of what it extends in this library. */
    private static Stream<Method> methods(Class<?> type) {
        Stream<Class<?>> above =
                Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()));
        return Stream.concat(
                Arrays.stream(type.getDeclaredMethods()),
                above.filter(parent -> parent.getName().startsWith("org.espalier"))
                        .flatMap(SchemaTest::methods));
    }

    /** Attributes are what the generated class stores, and what is written for those who read it. */
    private static boolean isAttribute(Class<?> type, Method method) {
        boolean stored = Arrays.stream(implementation(type).getDeclaredFields())
                .anyMatch(field -> field.getName().equals(method.getName()) && Modifier.isFinal(field.getModifiers()));
        return method.getParameterCount() == 0 && (stored || method.isAnnotationPresent(JsonProperty.class));
    }

    private static Class<?> implementation(Class<?> type) {
        try {
            return Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());
        } catch (ClassNotFoundException missing) {
            throw new IllegalArgumentException(missing);
        }
    }

    @Test
    void should_have_the_parameters_of_every_rule() {
        JsonNode schema = Schemas.tree("rule-1.json");
        for (JsonSubTypes.Type kind :
                Rule.class.getAnnotation(JsonSubTypes.class).value()) {
            String name = kind.value().getAnnotation(JsonTypeName.class).value();
            Set<String> fields = new TreeSet<>();
            schema.at(definition(schema, name)).path("properties").fieldNames().forEachRemaining(fields::add);
            assertThat(fields)
                    .contains("kind")
                    .containsAll(attributes(kind.value()))
                    .hasSize(attributes(kind.value()).size() + 1);
        }
    }

    /** Where a schema of rules sends a kind. */
    private static String definition(JsonNode schema, String kind) {
        return schema.at("/$defs/rule/allOf").findParents("then").stream()
                .filter(branch ->
                        branch.at("/if/properties/kind/const").asText().equals(kind))
                .map(branch -> pointer(branch.path("then")))
                .findFirst()
                .orElseThrow();
    }

    private static String pointer(JsonNode reference) {
        return reference.path("$ref").textValue().substring(1);
    }

    @ParameterizedTest
    @MethodSource({
        "lists",
        "org.espalier.guards.StackingSchemas#lists",
        "org.espalier.guards.QualitySchemas#lists",
        "org.espalier.guards.RecognitionSchemas#lists",
        "org.espalier.guards.PriorLearningSchemas#lists",
        "org.espalier.guards.DecisionSchemas#lists"
    })
    void should_have_the_names_of_the_constants(String schema, String place, Class<? extends Enum<?>> type)
            throws NoSuchFieldException {
        List<String> names = new ArrayList<>();
        for (Enum<?> constant : type.getEnumConstants()) {
            names.add(type.getField(constant.name())
                    .getAnnotation(JsonProperty.class)
                    .value());
        }
        assertThat(Schemas.tree(schema).at(place).path("enum"))
                .extracting(JsonNode::textValue)
                .containsExactlyElementsOf(names);
    }

    static Stream<Path> files() throws IOException {
        Path profiles = Path.of("..", "..", "core", "src", "main", "resources", "org", "espalier", "core", "element");
        Path quality = Path.of("..", "..", "qa", "src", "main", "resources", "org", "espalier", "qa");
        Path recognition =
                Path.of("..", "..", "recognition", "src", "main", "resources", "org", "espalier", "recognition");
        return Stream.of(
                        jsonBelow(profiles),
                        jsonBelow(quality),
                        jsonBelow(recognition),
                        jsonBelow(Path.of("..", "data")))
                .flatMap(each -> each);
    }

    private static Stream<Path> jsonBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".json") && kind(file).isPresent())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void should_accept_the_files_that_ship(Path file) throws IOException {
        assertThat(Schemas.refused(kind(file).orElseThrow(), tree(file))).isEmpty();
    }

    /** What a file says that it holds; documents of others, which lie among the examples, say nothing of the kind. */
    private static Optional<FileKind> kind(Path file) {
        return FileKind.of(tree(file));
    }

    private static JsonNode tree(Path file) {
        try {
            return EspalierJson.mapper().readTree(file.toFile());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
