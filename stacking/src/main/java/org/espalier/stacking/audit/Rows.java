package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import org.espalier.stacking.solve.Row;

/** The limits of a problem, numbered as they come, and which rule each is of. */
final class Rows {

    private final List<Row> all = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    /** One more limit: of a rule, or in the nature of counting where the id is empty. */
    void add(String id, Row row) {
        all.add(row);
        ids.add(id);
    }

    List<Row> all() {
        return all;
    }

    List<String> ids() {
        return ids;
    }
}
