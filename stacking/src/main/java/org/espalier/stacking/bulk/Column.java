package org.espalier.stacking.bulk;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * A column that is looked at, or a constant in its place. What a cell told once is kept up to a bound, for catalogues repeat
 * themselves. Safe for many threads.
 */
final class Column {

    private static final int MOST = 20_000;
    private static final Set<BulkAttribute> UNIQUE = EnumSet.of(
            BulkAttribute.ID,
            BulkAttribute.RENEWS,
            BulkAttribute.EQUIVALENT_TO,
            BulkAttribute.PARTS,
            BulkAttribute.GRANT_DECISION);

    private final int index;
    private final String name;
    private final BulkAttribute attribute;
    private final String otherwise;
    private final CellReader reader;
    private final boolean isUnique;
    private final Map<String, Consumer<RowDraft>> known = new ConcurrentHashMap<>();

    /**
     * A column.
     *
     * @param index where its cells stand in a row; negative for a constant
     * @param otherwise what an empty cell tells; empty where that is nothing
     */
    Column(int index, String name, BulkAttribute attribute, String otherwise, CellReader reader) {
        this.index = index;
        this.name = name;
        this.attribute = attribute;
        this.otherwise = otherwise;
        this.reader = reader;
        this.isUnique = UNIQUE.contains(attribute);
    }

    /** What it is called in the header, or the name of the attribute. */
    String name() {
        return name;
    }

    /** Its cell in a row, as it stands there. */
    String cell(BulkRow row) {
        return index < 0 ? "" : row.cells().get(index);
    }

    /** The text of a cell, or what stands for it where it is empty. */
    String text(String cell) {
        String text = cell.strip();
        return text.isEmpty() ? otherwise : text;
    }

    /**
     * What a cell tells.
     *
     * @throws IllegalArgumentException telling what is wanted instead
     */
    Consumer<RowDraft> step(String cell) {
        if (isUnique) {
            return reader.read(attribute, text(cell));
        }
        Consumer<RowDraft> step = known.get(cell);
        return step == null ? kept(cell) : step;
    }

    private Consumer<RowDraft> kept(String cell) {
        Consumer<RowDraft> step = reader.read(attribute, text(cell));
        if (known.size() < MOST) {
            known.put(cell, step);
        }
        return step;
    }
}
