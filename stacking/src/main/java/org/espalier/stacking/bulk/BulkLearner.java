package org.espalier.stacking.bulk;

import java.util.List;
import org.espalier.core.finding.Finding;

/**
 * The consecutive rows of one learner.
 *
 * @param learner the pseudonym; empty where no row of a table could be used
 * @param line the line of the first of all rows
 * @param rows the rows that are to be audited
 * @param problems what was wrong with other rows that are, or may be, of this learner
 */
public record BulkLearner(String learner, long line, List<BulkRow> rows, List<Finding> problems) {

    /** Copies the lists. */
    public BulkLearner {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }
}
