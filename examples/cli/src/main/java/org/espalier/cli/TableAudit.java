package org.espalier.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.espalier.cli.answer.Batch;
import org.espalier.cli.answer.UnusableAnswer;
import org.espalier.cli.bulk.BulkRun;
import org.espalier.cli.bulk.BulkTotals;
import org.espalier.cli.input.CsvFile;
import org.espalier.cli.input.CsvRows;
import org.espalier.cli.input.DocumentLoader;
import org.espalier.core.finding.Finding;
import org.espalier.core.json.JsonReading;
import org.espalier.stacking.AwardAudit;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.bulk.BulkAudit;
import org.espalier.stacking.bulk.BulkColumns;
import org.espalier.stacking.bulk.BulkLearners;
import org.espalier.stacking.bulk.BulkMapping;
import org.espalier.stacking.bulk.BulkMappingFile;

/** Audits the learners of a table, and tells the verdicts as a table. */
final class TableAudit {

    private final EvaluationOptions options;
    private final TableOptions table;
    private final Award award;

    TableAudit(EvaluationOptions options, TableOptions table, Award award) {
        this.options = options;
        this.table = table;
        this.award = award;
    }

    /** The exit code. */
    int run() {
        Path csv = options.file(table.csv().orElseThrow());
        Path file = options.file(
                table.mapping().orElseThrow(() -> options.wrong("a table needs --mapping, which tells its columns")));
        refuseWhatDoesNotFit(csv);
        JsonReading<BulkMapping> mapping = new DocumentLoader().bytes(file).then(BulkMappingFile::read);
        return mapping.isClean() ? run(csv, file, mapping.orElseThrow()) : unusable(file, mapping.findings());
    }

    private void refuseWhatDoesNotFit(Path csv) {
        if (options.hasPaths()) {
            throw options.wrong("either documents or a table: there are paths beside --csv");
        }
        if (options.isJson()) {
            throw options.wrong("the verdicts on a table are a table; --format is for documents");
        }
        if (table.threads() < 1) {
            throw options.wrong("--threads needs at least 1");
        }
        if (table.out().filter(out -> isSame(out, csv)).isPresent()) {
            throw options.wrong("--out would overwrite the table that is read");
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.isSameFile(one, other);
        } catch (IOException unknown) {
            return false;
        }
    }

    private int run(Path csv, Path file, BulkMapping mapping) {
        try (Reader text = CsvFile.open(csv, mapping.charset())) {
            CsvRows rows = CsvRows.of(text, mapping.delimiter().charAt(0));
            JsonReading<BulkColumns> columns = BulkColumns.of(mapping, header(rows));
            return columns.isClean() ? write(columns.orElseThrow(), rows, mapping) : unusable(file, columns.findings());
        } catch (IOException failed) {
            throw options.wrong("the table cannot be read, or the verdicts not written: " + failed.getMessage());
        }
    }

    private static List<String> header(CsvRows rows) {
        return rows.hasNext() ? rows.next().cells() : List.of();
    }

    private int write(BulkColumns columns, CsvRows rows, BulkMapping mapping) throws IOException {
        BulkAudit audit = BulkAudit.of(AwardAudit.of(award), options.day(), columns);
        BulkLearners learners = BulkLearners.of(columns, rows);
        Instant start = options.clock().instant();
        Progress progress = table.out().isPresent() ? options.progressBesideFile() : options.progress();
        BulkRun run = new BulkRun(audit, mapping.delimiter().charAt(0), table.threads(), progress::done);
        BulkTotals totals = write(run, learners);
        progress.end();
        tell(totals, Duration.between(start, options.clock().instant()));
        return totals.exit().number();
    }

    private BulkTotals write(BulkRun run, BulkLearners learners) throws IOException {
        Optional<Path> file = table.out();
        if (file.isEmpty()) {
            BulkTotals totals = run.write(learners, options.out());
            options.out().flush();
            return totals;
        }
        try (Writer out = Files.newBufferedWriter(file.orElseThrow())) {
            return run.write(learners, out);
        }
    }

    private void tell(BulkTotals totals, Duration time) {
        options.err().println(totals.summary());
        if (table.isTimed()) {
            double seconds = Math.max(time.toNanos(), 1) / 1e9;
            options.err()
                    .println(String.format(
                            Locale.ROOT,
                            "%d audits of %d credentials in %.2f s: %.0f audits a second on %d threads",
                            totals.learners(),
                            totals.holdings(),
                            seconds,
                            totals.learners() / seconds,
                            table.threads()));
        }
        options.err().flush();
    }

    private int unusable(Path file, List<Finding> findings) {
        return options.writer(new Batch("audit-batch/1", "learner", "learners", "eligible for review"))
                .only(UnusableAnswer.ofFile(file.toString(), findings));
    }
}
