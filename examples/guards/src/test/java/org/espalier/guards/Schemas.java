package org.espalier.guards;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.json.FileKind;

/** The schemas that ship with the modules and with the command line, and a validator that knows nothing of this library. */
final class Schemas {

    static final String ADDRESS = "https://espalier.org/schema/";
    static final List<String> NAMES = Stream.concat(Library.MODULES.stream(), Stream.of("examples/cli"))
            .flatMap(module -> Library.resources(module, "META-INF/espalier/schema"))
            .sorted()
            .toList();

    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            VersionFlag.V202012, builder -> builder.schemaLoaders(loaders -> loaders.schemas(texts())));

    private Schemas() {}

    static JsonNode tree(String name) {
        try {
            return EspalierJson.mapper().readTree(text(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    /** The places at which a schema refuses a file, as JSON pointers. */
    static Set<String> refused(FileKind kind, JsonNode file) {
        JsonSchema schema =
                FACTORY.getSchema(SchemaLocation.of(ADDRESS + kind.text().replace('/', '-') + ".json"), STRICT);
        return places(schema.validate(file));
    }

    /** The places at which a schema is no schema of its draft. */
    static Set<String> refusedAsSchema(String name) {
        JsonSchema draft = FACTORY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"), STRICT);
        return places(draft.validate(tree(name)));
    }

    private static Set<String> places(Set<ValidationMessage> messages) {
        Set<String> places = new TreeSet<>();
        messages.forEach(message -> places.add(place(message)));
        return places;
    }

    private static String place(ValidationMessage message) {
        StringBuilder place = new StringBuilder();
        for (int i = 0; i < message.getInstanceLocation().getNameCount(); i++) {
            String step = message.getInstanceLocation().getElement(i).toString();
            place.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        return place.toString();
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        NAMES.forEach(name -> texts.put(ADDRESS + name, text(name)));
        return texts;
    }

    private static String text(String name) {
        try (InputStream stream = FileKind.class.getResourceAsStream("/META-INF/espalier/schema/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }
}
