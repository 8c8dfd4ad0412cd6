package org.espalier.stacking.bulk;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Reads the text of a cell: what it tells is a step that may be taken for any number of rows with the same text. */
interface Reading {

    /**
     * Reads a text that is not empty.
     *
     * @throws IllegalArgumentException telling what is wanted instead
     */
    Consumer<RowDraft> read(CellForm form, String text);

    /** A reading of one value. */
    static <T> Reading one(BiFunction<CellForm, String, T> read, BiConsumer<RowDraft, T> put) {
        return (form, text) -> {
            T value = read.apply(form, text);
            return draft -> put.accept(draft, value);
        };
    }

    /** A reading of several values. */
    static <T> Reading list(BiFunction<CellForm, String, T> read, BiConsumer<RowDraft, T> put) {
        return (form, text) -> {
            List<T> values = form.parts(text).stream()
                    .map(part -> read.apply(form, part))
                    .toList();
            return draft -> {
                for (T value : values) {
                    put.accept(draft, value);
                }
            };
        };
    }
}
