package org.espalier.core.element;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.workload.CreditBearing;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.LearningHours;
import org.espalier.core.workload.Workload;

/** Whether a workload contradicts itself, how large it is, and what it means that it tells no credits. */
final class WorkloadLint {

    private static final String PATH = "/workload";

    private final SizeClasses sizes;

    WorkloadLint(SizeClasses sizes) {
        this.sizes = sizes;
    }

    Stream<Finding> of(Checked checked) {
        return Stream.of(size(checked), noCredits(checked), notHalf(checked), contact(checked))
                .flatMap(Optional::stream);
    }

    private Optional<Finding> size(Checked checked) {
        return checked.credential()
                .workload()
                .ects()
                .filter(credits -> !credits.isZero())
                .map(credits -> {
                    Optional<SizeClass> size = sizes.sizeOf(credits);
                    Verdict verdict = size.isPresent() ? Verdict.SATISFIED : Verdict.NOT_APPLICABLE;
                    Finding.Builder builder = checked.finding("SIZE_CLASS", verdict, Severity.NOTE, PATH)
                            .putFact("credits", WorkloadFacts.credits(credits))
                            .putFact("end", WorkloadFacts.credits(sizes.end()));
                    size.ifPresent(found -> builder.putFact("size", Fact.of(ElementFacts.word(found)))
                            .putFact("from", WorkloadFacts.credits(sizes.from(found)))
                            .putFact("below", WorkloadFacts.credits(sizes.below(found))));
                    return builder.source(sizes.source()).build();
                });
    }

    private static Optional<Finding> noCredits(Checked checked) {
        Workload workload = checked.credential().workload();
        boolean counted =
                workload.credits().stream().anyMatch(amount -> amount.amount().signum() > 0);
        if (counted || !WorkloadFacts.isTold(workload) || checked.refused().covers(PATH)) {
            return Optional.empty();
        }
        Finding.Builder builder = workload.creditBearing() == CreditBearing.NO
                ? checked.finding("CREDIT_BEARING", Verdict.NOT_APPLICABLE, Severity.NOTE, PATH)
                : checked.waiting("CREDIT_BEARING", Severity.NOTE, PATH, List.of("workload/ects"));
        return Optional.of(builder.build());
    }

    private static Optional<Finding> notHalf(Checked checked) {
        return checked.credential()
                .workload()
                .ects()
                .filter(credits -> !isHalf(credits))
                .map(credits -> checked.finding("CREDITS_NOT_HALF", Verdict.VIOLATED, Severity.WARNING, PATH + "/ects")
                        .putFact("credits", WorkloadFacts.credits(credits))
                        .source(LintSources.ECTS_GUIDE)
                        .build());
    }

    private static boolean isHalf(EctsCredits credits) {
        return credits.amount().times(Rational.of(2)).isWhole();
    }

    private static Optional<Finding> contact(Checked checked) {
        Workload workload = checked.credential().workload();
        return workload.contactHours()
                .flatMap(contact -> workload.hours()
                        .filter(all -> !all.isAtLeast(contact))
                        .map(all -> tooMuchContact(checked, contact, all)));
    }

    private static Finding tooMuchContact(Checked checked, LearningHours contact, LearningHours all) {
        return checked.finding("CONTACT_HOURS", Verdict.VIOLATED, Severity.ERROR, PATH + "/contactHours")
                .putFact("contact", WorkloadFacts.hours(contact))
                .putFact("all", WorkloadFacts.hours(all))
                .source(LintSources.ARITHMETIC)
                .build();
    }
}
