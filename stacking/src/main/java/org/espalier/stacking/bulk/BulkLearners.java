package org.espalier.stacking.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.espalier.core.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Puts the consecutive rows of each learner together, one learner at a time.
 *
 * <p>A row that cannot be read, or tells no learner, may be of the learner before or of the one after it; it is told with
 * both unless both are the same. A learner who comes back after another one is told, and not audited again: the verdict
 * that was given before rests on incomplete input, too.
 *
 * <p>Not thread-safe.
 */
public final class BulkLearners implements Iterator<BulkLearner> {

    /** How many rows of one learner are kept at most; what is beyond is told. */
    public static final int MOST_ROWS = 10_000;

    private static final int MOST_PROBLEMS = 1_000;

    private final BulkColumns columns;
    private final Iterator<BulkRow> source;
    private final Map<String, Long> seen = new HashMap<>();
    private List<Finding> openEnd = new ArrayList<>();
    private @Nullable BulkRow ahead;

    private BulkLearners(BulkColumns columns, Iterator<BulkRow> source) {
        this.columns = columns;
        this.source = source;
    }

    /** The learners of some rows, without the header. */
    public static BulkLearners of(BulkColumns columns, Iterator<BulkRow> rows) {
        return new BulkLearners(columns, rows);
    }

    @Override
    public boolean hasNext() {
        return ahead != null || source.hasNext();
    }

    /** The next learner, in the order of the table. */
    @Override
    public BulkLearner next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Gathering gathering = new Gathering(openEnd);
        while (hasNext()) {
            BulkRow row = ahead == null ? source.next() : ahead;
            ahead = row;
            if (!gathering.takes(row)) {
                break;
            }
            ahead = null;
        }
        openEnd = gathering.tail;
        return gathering.learner();
    }

    /** The rows of one learner so far. */
    private final class Gathering {

        private final List<BulkRow> rows = new ArrayList<>();
        private final List<Finding> problems;
        private final List<Finding> tail = new ArrayList<>();
        private String name = "";
        private long line;

        Gathering(List<Finding> problems) {
            this.problems = new ArrayList<>(problems);
        }

        /** Whether a row belongs to this learner; it is taken then. */
        boolean takes(BulkRow row) {
            Optional<Finding> problem = columns.problem(row);
            if (problem.isEmpty() && !isMine(columns.learner(row))) {
                return false;
            }
            line = line == 0 ? row.line() : line;
            problem.ifPresentOrElse(this::faulty, () -> good(row));
            return true;
        }

        private boolean isMine(String learner) {
            name = name.isEmpty() ? learner : name;
            return name.equals(learner);
        }

        private void faulty(Finding problem) {
            tell(problem, problems);
            tell(problem, tail);
        }

        private void good(BulkRow row) {
            tail.clear();
            if (rows.size() < MOST_ROWS) {
                rows.add(row);
            } else {
                tell(BulkFindings.tooMany(row, MOST_ROWS), problems);
            }
        }

        private static void tell(Finding problem, List<Finding> told) {
            if (told.size() < MOST_PROBLEMS) {
                told.add(problem);
            }
        }

        BulkLearner learner() {
            Long before = name.isEmpty() ? null : seen.putIfAbsent(name, line);
            if (before == null) {
                return new BulkLearner(name, line, rows, problems);
            }
            problems.add(0, BulkFindings.again(line, before));
            return new BulkLearner(name, line, List.of(), problems);
        }
    }
}
