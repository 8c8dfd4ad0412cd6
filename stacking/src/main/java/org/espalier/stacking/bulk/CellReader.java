package org.espalier.stacking.bulk;

import java.util.function.Consumer;

/** Reads cells as a mapping tells. */
final class CellReader {

    private final CellForm form;
    private final String charset;

    CellReader(BulkMapping mapping) {
        this.form = new CellForm(mapping);
        this.charset = mapping.charset();
    }

    /**
     * What a text tells; an empty one tells nothing.
     *
     * @throws IllegalArgumentException telling what is wanted instead
     */
    Consumer<RowDraft> read(BulkAttribute attribute, String text) {
        if (BulkColumns.isBroken(text)) {
            throw new IllegalArgumentException("it is not written in " + charset);
        }
        return text.isEmpty() ? draft -> {} : Readings.of(attribute).read(form, form.replaced(attribute, text));
    }
}
