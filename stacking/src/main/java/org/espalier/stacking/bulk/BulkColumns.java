package org.espalier.stacking.bulk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Finding;
import org.espalier.core.json.JsonReading;

/**
 * The columns of a table, found in its header.
 *
 * <pre>{@code
 * JsonReading<BulkColumns> columns = BulkColumns.of(mapping, List.of("Student", "Course", "Credits"));
 * }</pre>
 *
 * <p>This class is thread-safe.
 */
public final class BulkColumns {

    private final BulkMapping mapping;
    private final List<String> header;
    private final List<Column> columns = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final CellReader cells;
    private int learner = -1;

    private BulkColumns(BulkMapping mapping, List<String> header) {
        this.mapping = mapping;
        this.header = header.stream().map(String::strip).toList();
        this.cells = new CellReader(mapping);
    }

    /**
     * Finds the columns of a mapping.
     *
     * @param mapping what the columns tell
     * @param header the cells of the first row
     * @return the columns; none, and a finding for each fault, where a column is missing, a name stands twice, or a
     *     constant is none
     */
    public static JsonReading<BulkColumns> of(BulkMapping mapping, List<String> header) {
        BulkColumns found = new BulkColumns(mapping, header);
        found.addColumns();
        found.addConstants();
        return new JsonReading<>(Optional.of(found).filter(all -> all.findings.isEmpty()), found.findings);
    }

    private void addColumns() {
        List<String> missing = mapping.columns().keySet().stream()
                .filter(name -> !header.contains(name.strip()))
                .toList();
        if (missing.isEmpty()) {
            mapping.columns().forEach(this::add);
        } else {
            findings.add(BulkFindings.noColumns(missing, header));
        }
    }

    private void add(String name, BulkAttribute attribute) {
        int index = header.indexOf(name.strip());
        if (header.lastIndexOf(name.strip()) != index) {
            findings.add(BulkFindings.columnTwice(name));
        } else if (attribute == BulkAttribute.LEARNER) {
            learner = index;
        } else {
            columns.add(new Column(index, name, attribute, constant(attribute), cells));
        }
    }

    /** Constants that no column tells; those of columns are taken where a cell is empty. */
    private void addConstants() {
        for (BulkAttribute attribute : mapping.constants().keySet()) {
            try {
                cells.read(attribute, constant(attribute));
            } catch (IllegalArgumentException wrong) {
                findings.add(BulkFindings.constant(CellForm.name(attribute), String.valueOf(wrong.getMessage())));
            }
            if (!mapping.columns().containsValue(attribute)) {
                columns.add(new Column(-1, CellForm.name(attribute), attribute, constant(attribute), cells));
            }
        }
    }

    private String constant(BulkAttribute attribute) {
        return mapping.constants().getOrDefault(attribute, "").strip();
    }

    BulkMapping mapping() {
        return mapping;
    }

    List<Column> all() {
        return Collections.unmodifiableList(columns);
    }

    /** The pseudonym that a row tells; empty where its cell is. */
    String learner(BulkRow row) {
        return row.cells().get(learner).strip();
    }

    /** Why the row cannot be of any learner that is known for sure. */
    Optional<Finding> problem(BulkRow row) {
        if (row.problem().isPresent()) {
            return Optional.of(BulkFindings.unreadable(row, row.problem().orElseThrow()));
        }
        if (row.cells().size() != header.size()) {
            return Optional.of(BulkFindings.length(row, header.size()));
        }
        String told = learner(row);
        return told.isEmpty() || isBroken(told)
                ? Optional.of(BulkFindings.noLearner(row, header.get(learner)))
                : Optional.empty();
    }

    /** Whether a text holds the sign that stands for bytes which are nothing in the character set of the mapping. */
    static boolean isBroken(String text) {
        return text.indexOf('\uFFFD') >= 0;
    }
}
