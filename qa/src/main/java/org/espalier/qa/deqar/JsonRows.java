package org.espalier.qa.deqar;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.espalier.core.finding.Finding;
import org.espalier.core.json.EspalierJson;

/** Reads a JSON array of reports one by one, with the same names of fields as CSV. Never holds more than one report. */
final class JsonRows {

    private static final int DEEPEST = 50;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final ObjectReader REPORTS =
            EspalierJson.mapper().reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    private JsonRows() {}

    static void read(InputStream json, Consumer<Row> rows, Consumer<Finding> faults) throws IOException {
        long number = 0;
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                faults.accept(DeqarFindings.row(0, "an array of reports"));
                return;
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                number++;
                rows.accept(new Row(number, flat(REPORTS.readTree(parser))));
            }
        } catch (JsonProcessingException broken) {
            faults.accept(DeqarFindings.row(Math.max(number, 1), "JSON; nothing after it could be read"));
        }
    }

    private static Map<String, String> flat(JsonNode report) {
        Map<String, String> fields = new LinkedHashMap<>();
        add(fields, "", report);
        return fields;
    }

    private static void add(Map<String, String> fields, String name, JsonNode node) {
        if (node.isObject()) {
            node.properties()
                    .forEach(one ->
                            add(fields, name.isEmpty() ? one.getKey() : name + "." + one.getKey(), one.getValue()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                add(fields, name + "[" + (i + 1) + "]", node.get(i));
            }
        } else if (!node.isNull()) {
            fields.put(name, node.asText());
        }
    }
}
