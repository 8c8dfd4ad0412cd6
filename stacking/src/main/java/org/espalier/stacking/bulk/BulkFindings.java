package org.espalier.stacking.bulk;

import java.util.Collection;
import java.util.List;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;

/** The findings about rows of a table. */
final class BulkFindings {

    private static final int LONGEST = 60;

    private BulkFindings() {}

    /** That a cell does not hold what its column is mapped to. */
    static Finding cell(BulkRow row, String column, String found, String problem) {
        return row("BULK_CELL", row.line())
                .putFact("column", Fact.of(column))
                .putFact("found", Fact.of(shortened(found)))
                .putFact("problem", Fact.of(problem))
                .build();
    }

    /** That the cells of a row do not go together. */
    static Finding together(BulkRow row, String problem) {
        return row("BULK_ROW", row.line()).putFact("problem", Fact.of(problem)).build();
    }

    static Finding unreadable(BulkRow row, String problem) {
        return row("BULK_ROW_UNREADABLE", row.line())
                .putFact("problem", Fact.of(problem))
                .build();
    }

    static Finding length(BulkRow row, int wanted) {
        return row("BULK_ROW_LENGTH", row.line())
                .putFact("found", Fact.of(row.cells().size()))
                .putFact("wanted", Fact.of(wanted))
                .build();
    }

    static Finding noLearner(BulkRow row, String column) {
        return row("BULK_LEARNER_MISSING", row.line())
                .putFact("column", Fact.of(column))
                .build();
    }

    static Finding sameId(BulkRow row, String id, long before) {
        return row("BULK_ID_TWICE", row.line())
                .putFact("id", Fact.of(shortened(id)))
                .putFact("before", Fact.of(before))
                .build();
    }

    static Finding again(long line, long before) {
        return row("BULK_LEARNER_AGAIN", line)
                .putFact("before", Fact.of(before))
                .build();
    }

    static Finding tooMany(BulkRow row, int most) {
        return row("BULK_TOO_MANY_ROWS", row.line())
                .putFact("maximum", Fact.of(most))
                .build();
    }

    static Finding noColumns(Collection<String> missing, Collection<String> header) {
        return error("BULK_COLUMNS_MISSING")
                .putFact("columns", Fact.of(missing))
                .putFact("header", Fact.of(header.isEmpty() ? List.of("nothing that can be read") : header))
                .build();
    }

    static Finding columnTwice(String column) {
        return error("BULK_COLUMN_TWICE").putFact("column", Fact.of(column)).build();
    }

    static Finding constant(String attribute, String problem) {
        Finding.Builder finding = error("BULK_CONSTANT");
        finding.subject(Subject.ofPath("/constants/" + attribute));
        return finding.putFact("problem", Fact.of(problem)).build();
    }

    private static Finding.Builder row(String code, long line) {
        return error(code).putFact("line", Fact.of(line));
    }

    private static Finding.Builder error(String code) {
        return Finding.of(code, Verdict.VIOLATED, Severity.ERROR);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }
}
