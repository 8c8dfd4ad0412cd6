package org.espalier.stacking.bulk;

import java.util.List;
import java.util.Optional;

/**
 * A row of a table as it was read.
 *
 * @param line the line of the file on which it begins, from 1
 * @param cells its cells in the order of the header; nothing where it could not be read
 * @param problem why it could not be read, in words; empty where it could
 */
public record BulkRow(long line, List<String> cells, Optional<String> problem) {

    /** Copies the cells. */
    public BulkRow {
        cells = List.copyOf(cells);
    }

    /** A row that could be read. */
    public static BulkRow of(long line, List<String> cells) {
        return new BulkRow(line, cells, Optional.empty());
    }

    /** A row that could not be read. */
    public static BulkRow unreadable(long line, String problem) {
        return new BulkRow(line, List.of(), Optional.of(problem));
    }

    /** The line; the cells are personal. */
    @Override
    public String toString() {
        return "row at line " + line;
    }
}
