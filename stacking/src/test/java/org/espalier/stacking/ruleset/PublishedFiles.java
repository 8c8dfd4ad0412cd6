package org.espalier.stacking.ruleset;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.json.FileKind;

/** The files of the published rule sets, and the schema that ships for them. */
final class PublishedFiles {

    private static final String ADDRESS = "https://espalier.org/schema/";
    private static final String PLACE = "/META-INF/espalier/schema/";
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(
                    VersionFlag.V202012,
                    builder -> builder.schemaLoaders(loaders ->
                            loaders.schemas(Stream.of("common-1.json", "file-1.json", "rule-1.json", "rule-set-1.json")
                                    .collect(Collectors.toMap(ADDRESS::concat, PublishedFiles::schema)))))
            .getSchema(SchemaLocation.of(ADDRESS + "rule-set-1.json"));

    private PublishedFiles() {}

    /** The names that the index lists. */
    static List<String> names() {
        return text(RuleSets.class::getResourceAsStream, "index.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    /** By what a file is called that holds a rule set. */
    static String name(RuleSet ruleSet) {
        return ruleSet.id() + "-" + ruleSet.version() + ".json";
    }

    static JsonNode read(RuleSet ruleSet) {
        return tree(RuleSets.class::getResourceAsStream, name(ruleSet));
    }

    static JsonNode cases(RuleSet ruleSet) {
        return tree(PublishedFiles.class::getResourceAsStream, "cases/" + name(ruleSet));
    }

    /** What the schema finds wrong, for a validator that knows nothing of this library. */
    static Set<ValidationMessage> problems(JsonNode file) {
        return SCHEMA.validate(file);
    }

    private static String schema(String name) {
        Class<?> owner = Set.of("common-1.json", "file-1.json").contains(name) ? FileKind.class : RuleSet.class;
        return text(owner::getResourceAsStream, PLACE + name);
    }

    private static JsonNode tree(Function<String, InputStream> resources, String name) {
        try {
            return EspalierJson.mapper().readTree(text(resources, name));
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    private static String text(Function<String, InputStream> resources, String name) {
        try (InputStream stream = Objects.requireNonNull(resources.apply(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }
}
