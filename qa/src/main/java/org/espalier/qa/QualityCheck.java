package org.espalier.qa;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.finding.Confidence;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Source;
import org.espalier.core.finding.Verdict;

/**
 * Is the quality of a credential assured, by whom, and was it on the day of the award?
 *
 * <pre>{@code
 * Report report = QualityCheck.validate(credential, LocalDate.parse("2026-11-22"));
 * }</pre>
 *
 * <p>{@code QA_STATUS} alone decides the report: satisfied where something held, violated where a negative decision
 * stands, undetermined where nothing that held is told. The rest explains it. A missing aspect of internal quality
 * assurance is a warning and no barrier.
 */
public final class QualityCheck {

    static final Source PRINCIPLE = Source.builder()
            .title("Council Recommendation of 16 June 2022 on a European approach to micro-credentials for lifelong"
                    + " learning and employability (2022/C 243/02)")
            .locator("Annex II, principle 1")
            .confidence(Confidence.UNVERIFIED)
            .build();

    private QualityCheck() {}

    /**
     * Checks what a credential tells of its quality assurance.
     *
     * @param credential the credential
     * @param on the day of the check; it stands in for the day of the award where that is not told
     * @return all findings
     */
    public static Report validate(MicroCredential credential, LocalDate on) {
        return validate(credential, on, Map.of());
    }

    /**
     * Checks what a credential tells of its quality assurance, with what the provider tells of its internal part.
     *
     * @param credential the credential
     * @param on the day of the check
     * @param internal for each aspect that is known whether it is covered; unknown ones are left out
     * @return all findings
     */
    public static Report validate(MicroCredential credential, LocalDate on, Map<InternalAspect, Boolean> internal) {
        LocalDate day = credential.awardedOn().orElse(on);
        Judged judged = new Judged(credential, QualityStatement.of(credential, day));
        Stream<Finding> head =
                Stream.of(awardDay(judged), status(judged), internal(judged)).flatMap(Optional::stream);
        List<Finding> findings = Stream.of(
                        head, noExternal(judged).stream(), ReviewFindings.of(judged), aspects(judged, internal))
                .flatMap(each -> each)
                .toList();
        return Report.of(on, findings);
    }

    private static Optional<Finding> awardDay(Judged judged) {
        return judged.credential().awardedOn().isPresent()
                ? Optional.empty()
                : Optional.of(
                        judged.waiting("QA_DAY", Severity.WARNING, "awardedOn").build());
    }

    private static Optional<Finding> status(Judged judged) {
        QualityAssuranceStatus status = judged.statement().status();
        Finding.Builder builder = status.isAssured() || status == QualityAssuranceStatus.NEGATIVE
                ? judged.finding("QA_STATUS", Verdict.of(status.isAssured()), Severity.ERROR)
                : judged.waiting("QA_STATUS", Severity.ERROR, missing(judged));
        builder.putFact("status", Fact.of(status.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        if (!judged.statement().agencies().isEmpty()) {
            builder.putFact("agencies", Fact.of(judged.statement().agencies()));
        }
        return Optional.of(builder.source(PRINCIPLE).build());
    }

    private static String missing(Judged judged) {
        return judged.statement().told().isEmpty() ? "qualityAssurance" : "what assured the quality on that day";
    }

    private static Optional<Finding> internal(Judged judged) {
        boolean held = judged.statement().inForce().stream().anyMatch(QualityCheck::isInternal);
        Finding.Builder builder = held
                ? judged.finding("QA_INTERNAL", Verdict.SATISFIED, Severity.WARNING)
                : judged.waiting("QA_INTERNAL", Severity.WARNING, "internal quality assurance");
        return Optional.of(builder.source(PRINCIPLE).build());
    }

    private static boolean isInternal(QualityAssurance arrangement) {
        return arrangement.kind() == QualityAssuranceKind.INTERNAL;
    }

    private static Optional<Finding> noExternal(Judged judged) {
        return judged.externals().findAny().isPresent()
                ? Optional.empty()
                : Optional.of(judged.waiting("QA_EXTERNAL", Severity.WARNING, "external quality assurance")
                        .source(PRINCIPLE)
                        .build());
    }

    private static Stream<Finding> aspects(Judged judged, Map<InternalAspect, Boolean> internal) {
        return Stream.of(InternalAspect.values())
                .filter(internal::containsKey)
                .map(aspect -> judged.finding(
                                aspect.code(), Verdict.of(Boolean.TRUE.equals(internal.get(aspect))), Severity.WARNING)
                        .source(PRINCIPLE)
                        .build());
    }
}
