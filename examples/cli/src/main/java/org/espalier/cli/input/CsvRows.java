package org.espalier.cli.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.espalier.stacking.bulk.BulkRow;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table in a text with delimiters and quotation marks, one at a time; the header is the first of them.
 *
 * <p>A row that cannot be read is told as such, and those after it are read. Empty lines are passed over. Not thread-safe.
 */
public final class CsvRows implements Iterator<BulkRow> {

    private final CsvLines lines;
    private final CsvFactory factory;
    private final CsvSchema schema;
    private final PlainCells plainCells;
    private @Nullable CsvParser parser;
    private @Nullable BulkRow ahead;
    private boolean ended;

    private CsvRows(Reader text, char delimiter) {
        this.lines = new CsvLines(text);
        this.factory = CsvFactory.builder()
                .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build();
        this.plainCells = new PlainCells(delimiter);
        this.schema = CsvSchema.emptySchema().withColumnSeparator(delimiter);
    }

    /** The rows of a text, which the caller closes. */
    public static CsvRows of(Reader text, char delimiter) {
        return new CsvRows(text, delimiter);
    }

    @Override
    public boolean hasNext() {
        if (ahead == null && !ended) {
            ahead = read();
        }
        return ahead != null;
    }

    @Override
    public BulkRow next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        BulkRow row = ahead;
        ahead = null;
        return row;
    }

    private @Nullable BulkRow read() {
        try {
            BulkRow row = row();
            while (row == null && lines.goOn()) {
                parser = null;
                row = row();
            }
            return row == null ? failure() : row;
        } catch (JsonProcessingException malformed) {
            return faulty(problem(malformed));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Told once, as the last row. */
    private @Nullable BulkRow failure() {
        ended = true;
        return lines.hasFailed()
                ? BulkRow.unreadable(lines.nextLine(), "the file cannot be read from the disk any further")
                : null;
    }

    private BulkRow faulty(String problem) {
        long line = lines.line();
        lines.back();
        parser = null;
        return BulkRow.unreadable(line, problem);
    }

    private String problem(JsonProcessingException malformed) {
        if (lines.isTooLong()) {
            return "it is longer than " + CsvLines.LONGEST + " characters";
        }
        return malformed.getOriginalMessage().contains("closing quote")
                ? "a quotation mark is opened and never closed"
                : "something stands behind a closing quotation mark; inside a cell, marks are doubled";
    }

    private @Nullable BulkRow row() throws IOException {
        List<String> plain = lines.plain(plainCells);
        return plain == null ? parsed() : BulkRow.of(lines.line(), plain);
    }

    private @Nullable BulkRow parsed() throws IOException {
        CsvParser open = parser();
        if (open.nextToken() == null) {
            return null;
        }
        long line = lines.line();
        List<String> cells = new ArrayList<>();
        int held = lines.held();
        while (open.nextToken() == JsonToken.VALUE_STRING) {
            cells.add(open.getText());
            held = lines.held();
        }
        lines.end(lines.held() > held);
        if (lines.takeBack()) {
            open.close();
            parser = null;
        }
        return BulkRow.of(line, cells);
    }

    private CsvParser parser() throws IOException {
        CsvParser open = parser;
        if (open == null) {
            open = factory.createParser(lines);
            open.setSchema(schema);
            parser = open;
        }
        return open;
    }
}
