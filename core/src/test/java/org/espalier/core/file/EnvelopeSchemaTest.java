package org.espalier.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.espalier.core.json.EspalierJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code file-1.json} says of an envelope, and what is read. */
class EnvelopeSchemaTest {

    private static final String ADDRESS = "https://espalier.org/schema/";
    private static final JsonSchema ENVELOPE = JsonSchemaFactory.getInstance(
                    VersionFlag.V202012,
                    builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(
                            ADDRESS + "common-1.json", text("common-1.json"),
                            ADDRESS + "file-1.json", text("file-1.json")))))
            .getSchema("{\"$ref\": \"" + ADDRESS + "file-1.json#/$defs/envelope\"}");

    private static final String FILE = """
            {
              "espalier": "rule-book/1",
              "id": "ee-rules",
              "version": "1",
              "title": {"en": "Rules"},
              "jurisdiction": "EE",
              "organisation": "Ministry",
              "bindingForce": "law",
              "validFrom": "2026-09-01",
              "validTo": "2027-08-31",
              "sources": [{"title": "Act", "confidence": "verified"}],
              "imports": [{"id": "eu-rules", "version": "2"}],
              "note": "Draft"
            }
            """;

    private static String text(String name) {
        try (InputStream stream = Envelope.class.getResourceAsStream("/META-INF/espalier/schema/" + name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ObjectNode file() throws IOException {
        return (ObjectNode) EspalierJson.mapper().readTree(FILE);
    }

    private static boolean fits(JsonNode file) {
        return ENVELOPE.validate(file).isEmpty();
    }

    private static boolean reads(JsonNode file) {
        return RuleBook.read(file.toString()).isClean();
    }

    @Test
    void should_accept_a_whole_envelope() throws IOException {
        assertThat(fits(file())).isTrue();
        assertThat(reads(file())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "id, false",
        "version, false",
        "title, false",
        "sources, false",
        "jurisdiction, true",
        "organisation, true",
        "bindingForce, true",
        "validFrom, true",
        "validTo, true",
        "imports, true",
        "note, true"
    })
    void should_want_the_same_fields(String field, boolean mayBeLeftOut) throws IOException {
        ObjectNode without = file();
        without.remove(field);
        assertThat(fits(without)).isEqualTo(mayBeLeftOut);
        assertThat(reads(without)).isEqualTo(mayBeLeftOut);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | \"ee\" | true",
                "id | \"EE\" | false",
                "id | \"ee--rules\" | false",
                "id | 7 | false",
                "version | \"2026-11\" | true",
                "version | \" \" | false",
                "version | 1 | false",
                "title | \"Rules\" | false",
                "title | {\"et\": \"Reeglid\"} | true",
                "jurisdiction | \"EU\" | true",
                "jurisdiction | \"INT\" | true",
                "jurisdiction | \"BE-VLG\" | true",
                "jurisdiction | \"ee\" | false",
                "jurisdiction | \"EST\" | false",
                "jurisdiction | \"EU-1\" | false",
                "organisation | \" \" | false",
                "bindingForce | \"LAW\" | false",
                "bindingForce | \"practice\" | true",
                "validFrom | \"1 September\" | false",
                "validTo | null | false",
                "sources | [] | false",
                "sources | [{\"title\": \"Act\"}] | false",
                "imports | [] | true",
                "imports | [{\"id\": \"a\"}] | false",
                "imports | [{\"id\": \"a\", \"version\": \"1\", \"day\": \"2026-11-22\"}] | false",
                "imports | [{\"id\": \"a\", \"version\": \"1\"}, {\"id\": \"a\", \"version\": \"1\"}] | false",
                "imports | [{\"id\": \"a\", \"version\": \"1\"}, {\"id\": \"a\", \"version\": \"2\"}] | true",
                "note | \"\" | false"
            })
    void should_want_the_same_values(String field, String value, boolean fits) throws IOException {
        ObjectNode changed = file();
        changed.set(field, EspalierJson.mapper().readTree(value));
        assertThat(fits(changed)).isEqualTo(fits);
        assertThat(reads(changed)).isEqualTo(fits);
    }
}
