package org.espalier.qa.deqar;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.espalier.core.finding.Finding;

/**
 * Looks up the reports on one provider in a snapshot of DEQAR, without a network.
 *
 * <pre>{@code
 * DeqarReader reader = DeqarReader.with(DeqarMapping.submission(), AgencyPeriods.read(agencies));
 * DeqarAnswer answer = reader.csv(snapshot, "DEQARINST0417", LocalDate.parse("2026-06-12"));
 * }</pre>
 *
 * <p>The snapshot is read once, row by row; only reports on the provider are kept. A bad row of the provider is told and left
 * out. This class is immutable and thread-safe.
 */
public final class DeqarReader {

    private final DeqarMapping mapping;
    private final AgencyPeriods periods;

    private DeqarReader(DeqarMapping mapping, AgencyPeriods periods) {
        this.mapping = mapping;
        this.periods = periods;
    }

    /**
     * A reader.
     *
     * @param mapping in which columns what is told
     * @param periods when agencies were registered
     */
    public static DeqarReader with(DeqarMapping mapping, AgencyPeriods periods) {
        return new DeqarReader(mapping, periods);
    }

    /**
     * Looks up a provider in a CSV file.
     *
     * @param snapshot the file, in UTF-8
     * @param provider the name or the number of the provider, as the register has it; case does not matter
     * @param day the day, as a rule that of an award
     * @throws IOException if the stream cannot be read
     */
    public DeqarAnswer csv(InputStream snapshot, String provider, LocalDate day) throws IOException {
        Lookup lookup = new Lookup(provider, day);
        CsvRows.read(snapshot, lookup::look, lookup.findings::add);
        return lookup.answer();
    }

    /**
     * Looks up a provider in a JSON file, an array of reports.
     *
     * @param snapshot the file
     * @param provider the name or the number of the provider
     * @param day the day
     * @throws IOException if the stream cannot be read
     */
    public DeqarAnswer json(InputStream snapshot, String provider, LocalDate day) throws IOException {
        Lookup lookup = new Lookup(provider, day);
        JsonRows.read(snapshot, lookup::look, lookup.findings::add);
        return lookup.answer();
    }

    private final class Lookup {

        private final String provider;
        private final LocalDate day;
        private final DeqarFindings wording;
        private final List<DeqarReport> reports = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private final Map<String, Long> seen = new HashMap<>();

        Lookup(String provider, LocalDate day) {
            this.provider = provider;
            this.day = day;
            this.wording = new DeqarFindings(periods, day);
        }

        void look(Row row) {
            DeqarRow told = new DeqarRow(row, mapping);
            if (told.providers().stream().noneMatch(provider::equalsIgnoreCase)) {
                return;
            }
            try {
                keep(told.report());
            } catch (IllegalArgumentException unreadable) {
                findings.add(DeqarFindings.row(row.number(), String.valueOf(unreadable.getMessage())));
            }
        }

        private void keep(DeqarReport report) {
            Long first = seen.putIfAbsent(report.key(), report.row());
            if (first != null) {
                findings.add(DeqarFindings.duplicate(report, first));
                return;
            }
            reports.add(report);
            findings.addAll(wording.of(report));
        }

        DeqarAnswer answer() {
            if (reports.stream().noneMatch(report -> report.term().holdsOn(day))) {
                findings.add(wording.none(provider));
            }
            return new DeqarAnswer(provider, day, reports, findings, periods);
        }
    }
}
