package org.espalier.recognition.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.field.FieldOfStudy;
import org.espalier.core.finding.Confidence;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Source;
import org.espalier.core.finding.Verdict;

/** The findings about a grade that is carried over. None of them tells the grade. */
final class GradeFindings {

    /** The group below which a distribution is said to be small. */
    static final int SMALL = 30;

    static final int YEARS = 2;

    private static final Source GUIDE = Source.builder()
            .title("ECTS Users' Guide 2015")
            .confidence(Confidence.UNVERIFIED)
            .build();

    private GradeFindings() {}

    static Finding passOnly() {
        return finding("GRADE_PASS_ONLY", Verdict.SATISFIED, Severity.NOTE).build();
    }

    static Finding staysPass() {
        return finding("GRADE_STAYS_PASS", Verdict.SATISFIED, Severity.NOTE).build();
    }

    static Finding failed() {
        return finding("GRADE_FAILED", Verdict.VIOLATED, Severity.ERROR).build();
    }

    static Finding contradicts(String institution) {
        return finding("GRADE_CONTRADICTS", Verdict.UNDETERMINED, Severity.ERROR)
                .putFact("institution", Fact.of(institution))
                .build();
    }

    static Finding unknown(String institution) {
        return finding("GRADE_UNKNOWN", Verdict.UNDETERMINED, Severity.WARNING)
                .putFact("institution", Fact.of(institution))
                .build();
    }

    static Finding otherScheme(String found, String wanted) {
        return finding("GRADE_SCHEME", Verdict.UNDETERMINED, Severity.WARNING)
                .putFact("found", Fact.of(found))
                .putFact("wanted", Fact.of(wanted))
                .build();
    }

    static Finding converted(Span span, int fitting) {
        return finding("GRADE_CONVERTED", Verdict.SATISFIED, Severity.NOTE)
                .putFact("better", Fact.of(percent(span.from()), "%"))
                .putFact("upTo", Fact.of(percent(span.to()), "%"))
                .putFact("fitting", Fact.of(fitting))
                .build();
    }

    static Finding neverGiven(String institution) {
        return finding("GRADE_NEVER_GIVEN", Verdict.UNDETERMINED, Severity.NOTE)
                .putFact("institution", Fact.of(institution))
                .build();
    }

    /** What weakens the comparison of two distributions. */
    static List<Finding> of(GradeDistribution sending, GradeDistribution receiving) {
        List<Finding> findings = new ArrayList<>();
        List.of(sending, receiving).forEach(each -> {
            few(each).ifPresent(findings::add);
            brief(each).ifPresent(findings::add);
        });
        fields(sending.field(), receiving.field()).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> few(GradeDistribution group) {
        return group.passed()
                .filter(size -> !size.isAtLeast(Rational.of(SMALL)))
                .map(size -> of("GRADE_GROUP_SMALL", group, size, SMALL, Source.ours("Smallest group of grades")));
    }

    private static Optional<Finding> brief(GradeDistribution group) {
        return Optional.of(Rational.of(group.years()))
                .filter(years -> !years.isAtLeast(Rational.of(YEARS)))
                .map(years -> of("GRADE_YEARS", group, years, YEARS, GUIDE));
    }

    private static Finding of(String code, GradeDistribution group, Rational found, int wanted, Source source) {
        Finding.Builder finding = Finding.of(code, Verdict.VIOLATED, Severity.NOTE);
        finding.source(source);
        return finding.putFact("institution", Fact.of(group.institution()))
                .putFact("found", Fact.of(found, ""))
                .putFact("wanted", Fact.of(wanted))
                .build();
    }

    private static Optional<Finding> fields(Optional<FieldOfStudy> one, Optional<FieldOfStudy> other) {
        boolean differ = one.isPresent()
                && other.isPresent()
                && !one.get().broad().equals(other.get().broad());
        return differ ? Optional.of(fields(one.get(), other.get())) : Optional.empty();
    }

    private static Finding fields(FieldOfStudy one, FieldOfStudy other) {
        return finding("GRADE_FIELDS_DIFFER", Verdict.VIOLATED, Severity.NOTE)
                .putFact("sending", Fact.of(one.code() + " " + one.label()))
                .putFact("receiving", Fact.of(other.code() + " " + other.label()))
                .build();
    }

    private static Rational percent(Rational share) {
        return share.times(Rational.of(100));
    }

    private static Finding.Builder finding(String code, Verdict verdict, Severity severity) {
        Finding.Builder finding = Finding.of(code, verdict, severity);
        finding.source(GUIDE);
        return finding;
    }
}
