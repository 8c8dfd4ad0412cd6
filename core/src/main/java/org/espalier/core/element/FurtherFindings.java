package org.espalier.core.element;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.credential.Authenticity;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceDecision;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.workload.CreditBearing;
import org.espalier.core.workload.Workload;

/** What a profile demands beside the elements; silent about what the reader refused or an element tells already. */
final class FurtherFindings {

    private final Settings settings;

    FurtherFindings(Settings settings) {
        this.settings = settings;
    }

    Stream<Finding> of(Checked checked) {
        return settings.further(checked.credential()).stream()
                .flatMap(demand -> demand.further().flatMap(further -> finding(further, demand, checked)).stream());
    }

    private Optional<Finding> finding(FurtherDemand further, Demand demand, Checked checked) {
        Verdict verdict = verdict(further, checked.credential());
        if (verdict != Verdict.SATISFIED && checked.refused().covers(further.path())) {
            return Optional.empty();
        }
        Severity severity = demand.missing().orElse(Severity.NOTE);
        Finding.Builder builder = verdict == Verdict.UNDETERMINED
                ? checked.waiting(further.code(), severity, further.path(), List.of("external review"))
                : checked.finding(further.code(), verdict, severity, further.path());
        builder.putFact("profile", Fact.of(settings.profile().title()))
                .source(demand.source()
                        .or(() -> settings.profile().sources().stream().findFirst()));
        return Optional.of(builder.build());
    }

    private static Verdict verdict(FurtherDemand further, MicroCredential credential) {
        return switch (further) {
            case ECTS -> ects(credential.workload(), false);
            case ECTS_WHERE_POSSIBLE -> ects(credential.workload(), true);
            case FIELD_OF_STUDY -> Verdict.of(!credential.fields().isEmpty());
            case AUTHENTICITY ->
                Verdict.of(credential
                        .authenticity()
                        .filter(FurtherFindings::isVerifiable)
                        .isPresent());
            case EXTERNAL_REVIEW -> review(credential.qualityAssurance());
        };
    }

    private static Verdict ects(Workload workload, boolean wherePossible) {
        if (workload.ects().isPresent()) {
            return Verdict.SATISFIED;
        }
        boolean noCredits = wherePossible && workload.creditBearing() == CreditBearing.NO;
        return noCredits || !WorkloadFacts.isTold(workload) ? Verdict.NOT_APPLICABLE : Verdict.VIOLATED;
    }

    private static boolean isVerifiable(Authenticity authenticity) {
        return authenticity.sealed().orElse(false)
                || authenticity.verification().isPresent();
    }

    private static Verdict review(List<QualityAssurance> arrangements) {
        if (arrangements.isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        List<QualityAssurance> reviews =
                arrangements.stream().filter(FurtherFindings::isReview).toList();
        if (reviews.isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        return Verdict.of(reviews.stream()
                .anyMatch(review -> !review.decision().equals(Optional.of(QualityAssuranceDecision.NEGATIVE))));
    }

    private static boolean isReview(QualityAssurance arrangement) {
        return arrangement.kind() == QualityAssuranceKind.INSTITUTIONAL
                || arrangement.kind() == QualityAssuranceKind.PROGRAMME;
    }
}
