package org.espalier.qa.deqar;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.espalier.core.finding.Finding;
import org.espalier.qa.evidence.Register;
import org.espalier.qa.evidence.Registration;

/**
 * When agencies were registered in EQAR: a small file with the columns {@code agency}, {@code from} and {@code to}.
 *
 * <pre>{@code
 * agency;from;to
 * Baltic Quality Agency;2014-05-01;2029-04-30
 * }</pre>
 *
 * <p>Columns are separated by commas or semicolons; an empty day is open. An agency may have several rows. This class is
 * immutable and thread-safe.
 */
public final class AgencyPeriods {

    private final Map<String, List<Registration>> byAgency;
    private final List<Finding> findings;

    private AgencyPeriods(Map<String, List<Registration>> byAgency, List<Finding> findings) {
        this.byAgency = byAgency;
        this.findings = List.copyOf(findings);
    }

    /** Periods of no agency: of none is known when it was registered. */
    public static AgencyPeriods none() {
        return new AgencyPeriods(Map.of(), List.of());
    }

    /**
     * Reads a file; a row that cannot be read is told and left out.
     *
     * @throws IOException if the stream cannot be read
     */
    public static AgencyPeriods read(InputStream csv) throws IOException {
        Map<String, List<Registration>> byAgency = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        CsvRows.read(csv, row -> add(row, byAgency, findings), findings::add);
        return new AgencyPeriods(byAgency, findings);
    }

    private static void add(Row row, Map<String, List<Registration>> byAgency, List<Finding> findings) {
        Optional<String> agency = row.text("agency");
        try {
            Registration registration = Registration.builder()
                    .register(Register.EQAR)
                    .from(row.text("from").map(LocalDate::parse))
                    .to(row.text("to").map(LocalDate::parse))
                    .build();
            byAgency.computeIfAbsent(agency.orElseThrow(), name -> new ArrayList<>())
                    .add(registration);
        } catch (IllegalArgumentException | DateTimeException | NoSuchElementException unreadable) {
            findings.add(DeqarFindings.row(row.number(), "agency, from or to"));
        }
    }

    /** The periods of an agency; none where it is not in the file. */
    public List<Registration> of(String agency) {
        return byAgency.getOrDefault(agency, List.of());
    }

    /** What could not be read. */
    public List<Finding> findings() {
        return findings;
    }
}
