package org.espalier.qa.deqar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.espalier.core.credential.QualityAssuranceDecision;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.qa.Term;
import org.espalier.qa.evidence.Agency;
import org.espalier.qa.evidence.ExternalReview;
import org.espalier.qa.evidence.ReviewFramework;

/**
 * A report of DEQAR on a provider.
 *
 * @param row where it stands in the snapshot: the number of the row, from 1, without the head
 * @param agency who reviewed
 * @param obligatory whether it was part of obligatory external quality assurance
 * @param decision what was decided; absent where that does not apply or is not told
 * @param validFrom the first day on which it holds
 * @param validTo the last day; without one it holds for six years
 * @param activity what kind of review it was
 * @param report where it can be read
 * @param providers the providers, by name and number
 * @param onlyOtherProviders whether none of them is a higher education institution
 * @param platforms the platforms on which the learning is hosted, by name
 * @param programmes the programmes
 * @param flag a flag of the register; what is flagged high is not published until it is checked
 */
public record DeqarReport(
        long row,
        String agency,
        Optional<Boolean> obligatory,
        Optional<QualityAssuranceDecision> decision,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Optional<String> activity,
        Optional<String> report,
        List<String> providers,
        Optional<Boolean> onlyOtherProviders,
        List<String> platforms,
        List<DeqarProgramme> programmes,
        Optional<String> flag) {

    /** Copies the lists. */
    public DeqarReport {
        providers = List.copyOf(providers);
        platforms = List.copyOf(platforms);
        programmes = List.copyOf(programmes);
    }

    /** The time in which it holds. */
    public Term term() {
        return Term.of(review(AgencyPeriods.none()).assurance());
    }

    /**
     * The same as evidence; a report that names programmes is one on programmes.
     *
     * @param periods when agencies were registered
     */
    public ExternalReview review(AgencyPeriods periods) {
        ExternalReview.Builder builder = ExternalReview.builder();
        return builder.kind(programmes.isEmpty() ? QualityAssuranceKind.INSTITUTIONAL : QualityAssuranceKind.PROGRAMME)
                .agency(Agency.builder()
                        .name(agency)
                        .addAllRegistrations(periods.of(agency))
                        .build())
                .framework(ReviewFramework.ESG)
                .obligatory(obligatory)
                .decision(decision)
                .validFrom(validFrom)
                .validTo(validTo)
                .report(report)
                .addAllProgrammes(
                        programmes.stream().flatMap(one -> one.name().stream()).toList())
                .build();
    }

    /** What two submissions of the same report share, by the documentation of DEQAR. */
    String key() {
        return validFrom + "|" + validTo + "|" + decision + "|" + activity + "|"
                + providers.stream().sorted().toList()
                + "|"
                + programmes.stream()
                        .map(one -> one.name() + "/" + one.level() + "/" + one.workload())
                        .sorted()
                        .collect(Collectors.joining(","));
    }
}
