package org.espalier.stacking.bulk;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Reads cells; what was read once is kept up to a bound, for catalogues repeat themselves. Safe for many threads. */
final class CellReader {

    private static final int MOST = 20_000;
    private static final Set<BulkAttribute> UNIQUE = EnumSet.of(
            BulkAttribute.ID,
            BulkAttribute.RENEWS,
            BulkAttribute.EQUIVALENT_TO,
            BulkAttribute.PARTS,
            BulkAttribute.GRANT_DECISION);

    private final CellForm form;
    private final Map<BulkAttribute, Map<String, Consumer<RowDraft>>> known = new EnumMap<>(BulkAttribute.class);

    CellReader(BulkMapping mapping) {
        this.form = new CellForm(mapping);
        for (BulkAttribute attribute : BulkAttribute.values()) {
            known.put(attribute, new ConcurrentHashMap<>());
        }
    }

    /**
     * What a cell that is not empty tells.
     *
     * @throws IllegalArgumentException telling what is wanted instead
     */
    Consumer<RowDraft> read(BulkAttribute attribute, String text) {
        if (UNIQUE.contains(attribute)) {
            return fresh(attribute, text);
        }
        Map<String, Consumer<RowDraft>> ofOne = known.getOrDefault(attribute, Map.of());
        Consumer<RowDraft> step = ofOne.get(text);
        return step == null ? kept(ofOne, attribute, text) : step;
    }

    private Consumer<RowDraft> kept(Map<String, Consumer<RowDraft>> ofOne, BulkAttribute attribute, String text) {
        Consumer<RowDraft> step = fresh(attribute, text);
        if (ofOne.size() < MOST) {
            ofOne.put(text, step);
        }
        return step;
    }

    private Consumer<RowDraft> fresh(BulkAttribute attribute, String text) {
        return Readings.of(attribute).read(form, form.replaced(attribute, text));
    }
}
