package org.espalier.stacking.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;
import org.espalier.core.finding.Finding;

/** Reads the rows of one learner as holdings: those that are right, and what is wrong with the others. */
final class BulkHoldings {

    private final BulkColumns columns;
    private final List<Finding> problems;
    private final List<Holding> holdings = new ArrayList<>();
    private final Map<CredentialId, Long> lines = new HashMap<>();

    private BulkHoldings(BulkColumns columns, List<Finding> problems) {
        this.columns = columns;
        this.problems = new ArrayList<>(problems);
    }

    static BulkHoldings of(BulkColumns columns, BulkLearner learner) {
        BulkHoldings read = new BulkHoldings(columns, learner.problems());
        for (BulkRow row : learner.rows()) {
            read.add(row);
        }
        return read;
    }

    List<Holding> all() {
        return holdings;
    }

    /** What was wrong; with it, the row is left out. */
    List<Finding> problems() {
        return problems;
    }

    private void add(BulkRow row) {
        RowDraft draft = new RowDraft();
        int before = problems.size();
        for (Column column : columns.all()) {
            read(row, column, draft);
        }
        if (problems.size() == before) {
            finish(row, draft);
        }
    }

    private void read(BulkRow row, Column column, RowDraft draft) {
        String cell = column.cell(row);
        try {
            column.step(cell).accept(draft);
        } catch (IllegalArgumentException wrong) {
            problems.add(BulkFindings.cell(row, column.name(), column.text(cell), String.valueOf(wrong.getMessage())));
        }
    }

    private void finish(BulkRow row, RowDraft draft) {
        try {
            Holding holding = draft.holding(row.line());
            Long earlier = lines.putIfAbsent(holding.id(), row.line());
            if (earlier == null) {
                holdings.add(holding);
            } else {
                problems.add(BulkFindings.sameId(row, holding.id().text(), earlier));
            }
        } catch (IllegalArgumentException wrong) {
            problems.add(BulkFindings.together(row, String.valueOf(wrong.getMessage())));
        }
    }
}
