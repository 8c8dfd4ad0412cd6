package org.espalier.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.Set;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.json.FileKind;

/**
 * JSON that the program printed.
 *
 * @param tree what it printed
 */
record PrintedJson(JsonNode tree) {

    private static final String ADDRESS = "https://espalier.org/schema/";
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            builder -> builder.schemaMappers(
                    mappers -> mappers.mapPrefix(ADDRESS, "classpath:META-INF/espalier/schema/")));

    static PrintedJson of(Run run) {
        try {
            return new PrintedJson(EspalierJson.mapper().readTree(run.out()));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(run.out(), broken);
        }
    }

    /** What the file says that it holds. */
    String kind() {
        return FileKind.of(tree).orElseThrow().text();
    }

    /** What the schema of its kind refuses. */
    Set<ValidationMessage> refused() {
        return refusedAs(kind());
    }

    Set<ValidationMessage> refusedAs(String kind) {
        JsonSchema schema =
                FACTORY.getSchema(SchemaLocation.of(ADDRESS + kind.replace('/', '-') + ".json"), STRICT);
        return schema.validate(tree);
    }
}
