package org.espalier.qa.deqar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.espalier.core.finding.Confidence;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Source;
import org.espalier.core.finding.Verdict;
import org.espalier.qa.Term;
import org.espalier.qa.evidence.ExternalReview;
import org.espalier.qa.evidence.Registration;

/** What is to be said of the reports on one provider: which held, and what follows. */
final class DeqarFindings {

    static final Source DOCUMENTATION = Source.builder()
            .title("EQAR, documentation of DEQAR")
            .locator("report data elements")
            .confidence(Confidence.VERIFIED)
            .build();

    private final AgencyPeriods periods;
    private final LocalDate day;

    DeqarFindings(AgencyPeriods periods, LocalDate day) {
        this.periods = periods;
        this.day = day;
    }

    /** That a row could not be read, and why; what it says is not repeated. */
    static Finding row(long number, String field) {
        return Finding.of("DEQAR_ROW", Verdict.VIOLATED, Severity.WARNING)
                .putFact("row", Fact.of(number))
                .putFact("field", Fact.of(field))
                .build();
    }

    static Finding duplicate(DeqarReport report, long first) {
        return about(report, "DEQAR_DUPLICATE", Verdict.VIOLATED, Severity.NOTE)
                .putFact("first", Fact.of(first))
                .build();
    }

    Finding none(String provider) {
        return Finding.of("DEQAR_REPORT", Verdict.UNDETERMINED, Severity.WARNING)
                .putFact("provider", Fact.of(provider))
                .putFact("day", Fact.of(day))
                .putFact("missing", Fact.of(List.of("a report in force")))
                .source(DOCUMENTATION)
                .build();
    }

    List<Finding> of(DeqarReport report) {
        List<Finding> findings = new ArrayList<>();
        findings.add(term(report));
        findings.add(agency(report));
        Stream.of(
                        unless(report, "DEQAR_OTHER_PROVIDER", Severity.WARNING, DeqarFindings::fitsOtherProviders),
                        unless(report, "DEQAR_PROGRAMME", Severity.WARNING, DeqarFindings::tellsProgrammes),
                        unless(report, "DEQAR_PLATFORM", Severity.WARNING, DeqarFindings::hasPlatformsOfOthers),
                        unless(
                                report,
                                "DEQAR_FLAG",
                                Severity.WARNING,
                                one -> one.flag().isEmpty()),
                        unless(report, "DEQAR_ATTENDANCE", Severity.NOTE, DeqarFindings::assesses),
                        unless(
                                report,
                                "DEQAR_VOLUNTARY",
                                Severity.NOTE,
                                one -> one.obligatory().orElse(true)))
                .flatMap(Optional::stream)
                .forEach(findings::add);
        return findings;
    }

    private Finding term(DeqarReport report) {
        Term term = report.term();
        Finding.Builder builder = about(report, "DEQAR_REPORT", Verdict.of(term.holdsOn(day)), Severity.NOTE)
                .putFact("day", Fact.of(day))
                .putFact("from", Fact.of(report.validFrom()));
        term.to().ifPresent(last -> builder.putFact(term.assumed() ? "assumedTo" : "to", Fact.of(last)));
        report.obligatory().ifPresent(yes -> builder.putFact("status", Fact.of(yes ? "obligatory" : "voluntary")));
        report.decision()
                .ifPresent(one -> builder.putFact("decision", Fact.of(one.name().toLowerCase(java.util.Locale.ROOT))));
        return builder.build();
    }

    /** The first day must lie in a period in which the agency was registered. */
    private Finding agency(DeqarReport report) {
        List<Registration> known = periods.of(report.agency());
        boolean inside = known.stream().anyMatch(one -> one.holdsOn(report.validFrom()));
        Verdict verdict = known.isEmpty() ? Verdict.UNDETERMINED : Verdict.of(inside);
        Finding.Builder builder =
                about(report, "DEQAR_AGENCY", verdict, Severity.WARNING).putFact("from", Fact.of(report.validFrom()));
        return known.isEmpty()
                ? builder.putFact("missing", Fact.of(List.of("the periods of the agency")))
                        .build()
                : builder.build();
    }

    /** A report on nothing but other providers is voluntary, and its programmes lead to no degree. */
    private static boolean fitsOtherProviders(DeqarReport report) {
        return !report.onlyOtherProviders().orElse(false)
                || (!report.obligatory().orElse(false)
                        && report.programmes().stream()
                                .noneMatch(one -> one.degree().orElse(false)));
    }

    private static boolean tellsProgrammes(DeqarReport report) {
        return report.programmes().stream().allMatch(DeqarProgramme::isToldAsWanted);
    }

    private static boolean hasPlatformsOfOthers(DeqarReport report) {
        return report.platforms().stream().noneMatch(report.providers()::contains);
    }

    private static boolean assesses(DeqarReport report) {
        return report.programmes().stream()
                .noneMatch(one -> one.certification().equals(Optional.of(Certification.ATTENDANCE)));
    }

    private static Optional<Finding> unless(
            DeqarReport report, String code, Severity severity, Predicate<DeqarReport> fine) {
        return fine.test(report)
                ? Optional.empty()
                : Optional.of(about(report, code, Verdict.VIOLATED, severity).build());
    }

    private static Finding.Builder about(DeqarReport report, String code, Verdict verdict, Severity severity) {
        return Finding.of(code, verdict, severity)
                .putFact("row", Fact.of(report.row()))
                .putFact("agency", Fact.of(report.agency()))
                .source(DOCUMENTATION);
    }

    static boolean isRegistered(ExternalReview review) {
        return review.agency().registrations().isEmpty()
                || review.judgedOn()
                        .map(day -> review.agency().registrations().stream().anyMatch(one -> one.holdsOn(day)))
                        .orElse(true);
    }
}
