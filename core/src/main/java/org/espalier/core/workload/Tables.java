package org.espalier.core.workload;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.espalier.core.json.EspalierJson;

/** Reads the data tables that lie beside this package. */
final class Tables {

    // Rows are records, and what a record misses counts as null.
    private static final ObjectMapper MAPPER = EspalierJson.mapper().setDefaultSetterInfo(JsonSetter.Value.empty());

    private Tables() {}

    static <T> List<T> rows(String table, Class<T> row) {
        try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(table), table)) {
            JsonNode rows = MAPPER.readTree(in).required("rows");
            List<T> read = MAPPER.readerForListOf(row).readValue(rows);
            return List.copyOf(read);
        } catch (IOException e) {
            throw new UncheckedIOException(table, e);
        }
    }
}
