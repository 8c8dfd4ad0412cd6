package org.espalier.core.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Source;
import org.espalier.core.finding.Verdict;

/**
 * Whether this is a micro-credential at all.
 *
 * <p>Each reason why it is none is a finding of its own and carries the weight: a full degree, 60 ECTS and more,
 * attendance alone. One more finding, a note, sums them up. A degree that is not declared as one is told by its size:
 * there is none below 60 ECTS.
 */
final class MicroCredentialQuestion {

    private static final String CODE = "MICRO_CREDENTIAL";

    Stream<Finding> of(Checked checked) {
        List<Finding> reasons = Stream.of(fullDegree(checked).or(() -> size(checked)), attendance(checked))
                .flatMap(Optional::stream)
                .toList();
        return Stream.concat(Stream.of(summary(checked, reasons)), reasons.stream());
    }

    private static Finding summary(Checked checked, List<Finding> reasons) {
        List<String> against = reasons.stream()
                .filter(reason -> reason.verdict() == Verdict.VIOLATED)
                .map(Finding::code)
                .toList();
        List<String> missing = missing(checked.credential());
        Finding.Builder builder = !against.isEmpty()
                ? checked.finding(CODE, Verdict.VIOLATED, Severity.NOTE, "").putFact("reasons", Fact.of(against))
                : missing.isEmpty()
                        ? checked.finding(CODE, Verdict.SATISFIED, Severity.NOTE, "")
                        : checked.waiting(CODE, Severity.NOTE, "", missing);
        return builder.source(LintSources.DEFINITION).build();
    }

    private static List<String> missing(MicroCredential credential) {
        List<String> missing = new ArrayList<>();
        if (credential.learningOutcomes().isEmpty()) {
            missing.add("learningOutcomes");
        }
        if (Smallness.of(credential) == Verdict.UNDETERMINED) {
            missing.add("workload/ects");
        }
        if (credential.assessments().stream().noneMatch(Assessment::isDescribed)) {
            missing.add("assessments");
        }
        return missing;
    }

    private static Optional<Finding> fullDegree(Checked checked) {
        return checked.credential()
                .fullDegree()
                .filter(full -> full)
                .map(full -> error(checked, "FULL_DEGREE", "/fullDegree", LintSources.PROGRAMME_TYPE)
                        .build());
    }

    private static Optional<Finding> size(Checked checked) {
        return switch (Smallness.of(checked.credential())) {
            case VIOLATED -> Optional.of(tooLarge(checked));
            case UNDETERMINED -> sizeUnknown(checked);
            case SATISFIED, NOT_APPLICABLE -> Optional.empty();
        };
    }

    private static Finding tooLarge(Checked checked) {
        return error(checked, "OTHER_PROVISION", "/workload/ects", LintSources.PROGRAMME_TYPE)
                .putFact(
                        "credits",
                        WorkloadFacts.credits(
                                checked.credential().workload().ects().orElseThrow()))
                .putFact("limit", WorkloadFacts.credits(Smallness.OTHER_PROVISION))
                .build();
    }

    /** Told only where there is a workload: a missing one is told by its element, a refused one by the reader. */
    private static Optional<Finding> sizeUnknown(Checked checked) {
        boolean told = WorkloadFacts.isTold(checked.credential().workload());
        return told && !checked.refused().covers(Element.WORKLOAD)
                ? Optional.of(
                        checked.waiting("OTHER_PROVISION", Severity.ERROR, "/workload/ects", List.of("workload/ects"))
                                .putFact("limit", WorkloadFacts.credits(Smallness.OTHER_PROVISION))
                                .source(LintSources.PROGRAMME_TYPE)
                                .build())
                : Optional.empty();
    }

    private static Optional<Finding> attendance(Checked checked) {
        return checked.credential().isAttendanceOnly()
                ? Optional.of(error(checked, "ATTENDANCE_ONLY", "/assessments", LintSources.DEFINITION)
                        .build())
                : Optional.empty();
    }

    private static Finding.Builder error(Checked checked, String code, String path, Source source) {
        Finding.Builder builder = checked.finding(code, Verdict.VIOLATED, Severity.ERROR, path);
        builder.source(source);
        return builder;
    }
}
