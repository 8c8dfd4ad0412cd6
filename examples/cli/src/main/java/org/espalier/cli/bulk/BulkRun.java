package org.espalier.cli.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import org.espalier.stacking.bulk.BulkAudit;
import org.espalier.stacking.bulk.BulkLearner;
import org.espalier.stacking.bulk.BulkVerdict;

/** Audits the learners of a table and writes the verdicts as a table, in the same order. */
public final class BulkRun {

    private final BulkAudit audit;
    private final char delimiter;
    private final int threads;
    private final LongConsumer progress;

    /**
     * A run.
     *
     * @param audit audits one learner
     * @param delimiter what stands between the cells that are written
     * @param threads how many threads audit; the answer is the same with any number
     * @param progress is told now and then how many learners are done
     */
    public BulkRun(BulkAudit audit, char delimiter, int threads, LongConsumer progress) {
        this.audit = audit;
        this.delimiter = delimiter;
        this.threads = threads;
        this.progress = progress;
    }

    /** A part of the answer. */
    private record Part(String text, BulkTotals totals) {}

    /**
     * Works through a table.
     *
     * @param learners the learners
     * @param out where the verdicts go, below their header; the caller closes it
     * @return how many verdicts there are of each kind
     * @throws IOException if they cannot be written
     */
    public BulkTotals write(Iterator<BulkLearner> learners, Writer out) throws IOException {
        BulkTotals[] totals = {BulkTotals.NONE};
        try {
            out.write(new CsvText(delimiter).row(audit.header()).toString());
            InOrder.work(new Batches(learners), this::part, part -> totals[0] = written(part, totals[0], out), threads);
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
        return totals[0];
    }

    private BulkTotals written(Part part, BulkTotals before, Writer out) {
        try {
            out.write(part.text());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        BulkTotals totals = before.plus(part.totals());
        progress.accept(totals.learners());
        return totals;
    }

    private Part part(List<BulkLearner> learners) {
        CsvText text = new CsvText(delimiter);
        BulkTotals totals = BulkTotals.NONE;
        for (BulkLearner learner : learners) {
            BulkVerdict verdict = verdict(learner);
            text.row(audit.cells(verdict));
            totals = totals.plus(BulkTotals.of(verdict));
        }
        return new Part(text.toString(), totals);
    }

    /** A fault in the program, or too little memory, ends one learner alone. */
    private BulkVerdict verdict(BulkLearner learner) {
        try {
            return audit.audit(learner);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            return BulkAudit.failed(learner);
        }
    }
}
