package org.espalier.recognition.prior;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.text.CountryCode;

/**
 * The table of limits of prior learning by country. Most rows are from memory and say so: look at the source before relying
 * on one. A country without a row is not known.
 *
 * <pre>{@code
 * List<PriorLearningLimit> limits = PriorLearningLimits.in(CountryCode.parse("DE"));
 * }</pre>
 */
public final class PriorLearningLimits {

    private PriorLearningLimits() {}

    /** All rows, by country. */
    public static List<PriorLearningLimit> all() {
        return Table.ROWS;
    }

    /** The rows of a country: that of the country first, then those of its institutions; none where nothing is known. */
    public static List<PriorLearningLimit> in(CountryCode country) {
        return all().stream().filter(row -> row.country().equals(country)).toList();
    }

    private static final class Table {

        static final List<PriorLearningLimit> ROWS = rows();

        private Table() {}

        private static List<PriorLearningLimit> rows() {
            ObjectMapper mapper = EspalierJson.mapper();
            try (InputStream table = PriorLearningLimits.class.getResourceAsStream("limits.json")) {
                JsonNode rows = mapper.readTree(Objects.requireNonNull(table)).required("rows");
                List<PriorLearningLimit> read =
                        mapper.readerForListOf(PriorLearningLimit.class).readValue(rows);
                return List.copyOf(read);
            } catch (IOException broken) {
                throw new UncheckedIOException("limits.json", broken);
            }
        }
    }
}
