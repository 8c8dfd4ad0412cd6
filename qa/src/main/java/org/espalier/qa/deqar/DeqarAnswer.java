package org.espalier.qa.deqar;

import java.time.LocalDate;
import java.util.List;
import org.espalier.core.finding.Finding;
import org.espalier.qa.evidence.ExternalReview;

/**
 * What a snapshot of DEQAR tells of a provider on a day.
 *
 * @param provider the provider that was asked for
 * @param day the day
 * @param reports all reports on the provider, in the order of the snapshot, duplicates left out
 * @param findings which of them held, what follows, and what could not be read
 * @param periods when agencies were registered
 */
public record DeqarAnswer(
        String provider, LocalDate day, List<DeqarReport> reports, List<Finding> findings, AgencyPeriods periods) {

    /** Copies the lists. */
    public DeqarAnswer {
        reports = List.copyOf(reports);
        findings = List.copyOf(findings);
    }

    /** The reports in force on the day whose first day lies in a registration of the agency, as far as that is known. */
    public List<DeqarReport> inForce() {
        return reports.stream()
                .filter(report -> report.term().holdsOn(day))
                .filter(report -> DeqarFindings.isRegistered(report.review(periods)))
                .toList();
    }

    /** All reports as evidence for a quality file. */
    public List<ExternalReview> reviews() {
        return reports.stream().map(report -> report.review(periods)).toList();
    }
}
