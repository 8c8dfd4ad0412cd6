package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/**
 * How long the selected holdings were studied together: from the first day of the earliest to the last day of the latest,
 * both included, whatever lies between.
 */
@DomainStyle
@Value.Immutable
@JsonTypeName("study-period")
@JsonSerialize(as = ImmutableStudyPeriodRule.class)
@JsonDeserialize(as = ImmutableStudyPeriodRule.class)
abstract class StudyPeriodRule extends Rule {

    private static final String CODE = "STUDY_PERIOD";
    private static final int LONGEST = 60_000;
    private static final int HALF_YEAR = 6;
    private static final int YEAR = 12;

    StudyPeriodRule() {}

    abstract Optional<Integer> minimum();

    abstract Optional<Integer> maximum();

    abstract StudyUnit unit();

    /** How long a semester is; six months unless told, which is our reading. */
    @Value.Default
    int monthsPerSemester() {
        return HALF_YEAR;
    }

    @Value.Default
    HoldingFilter filter() {
        return HoldingFilter.all();
    }

    private Bounds bounds() {
        return Bounds.included(minimum().map(Rational::of), maximum().map(Rational::of));
    }

    @Value.Check
    void check() {
        boolean usual = monthsPerSemester() >= 1 && monthsPerSemester() <= YEAR;
        bounds().check(Faults.of("Rule study-period"))
                .check(minimum().orElse(0) <= LONGEST, "minimum", "must be at most " + LONGEST)
                .check(maximum().orElse(0) <= LONGEST, "maximum", "must be at most " + LONGEST)
                .check(usual, "monthsPerSemester", "must be from 1 to 12")
                .throwIfAny();
    }

    @Override
    public String sentence() {
        String unit = unit().name().toLowerCase(Locale.ROOT);
        return Sentences.join("studied within " + bounds().words(unit), filter());
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        StudySpan span = StudySpan.of(counted, filter());
        if (span.selected() == Answer.NO) {
            return List.of(outcome(minimum().isPresent() ? Verdict.VIOLATED : Verdict.NOT_APPLICABLE));
        }
        Verdict verdict = verdict(span);
        Outcome told = outcome(verdict).with("counted", Fact.of(span.words(measure())));
        return List.of(verdict == Verdict.UNDETERMINED ? told.missing(span.missing()) : told);
    }

    private Outcome outcome(Verdict verdict) {
        return Outcome.of(CODE, verdict).with("required", required());
    }

    private StudyMeasure measure() {
        return new StudyMeasure(unit(), monthsPerSemester());
    }

    private Verdict verdict(StudySpan span) {
        if (span.sure().filter(this::isTooLong).isPresent()
                || span.longest().filter(days -> !isEnough(days)).isPresent()) {
            return Verdict.VIOLATED;
        }
        boolean enough =
                minimum().isEmpty() || span.sure().filter(this::isEnough).isPresent();
        boolean within = maximum().isEmpty()
                || span.longest().filter(days -> !isTooLong(days)).isPresent();
        return enough && within ? Verdict.SATISFIED : Verdict.UNDETERMINED;
    }

    private boolean isEnough(StudySpan.Days days) {
        return minimum().map(least -> measure().reaches(days, least)).orElse(true);
    }

    private boolean isTooLong(StudySpan.Days days) {
        return maximum().map(most -> measure().exceeds(days, most)).orElse(false);
    }

    @Override
    public Optional<Rule> changed(Threshold threshold) {
        return Optional.of(((ImmutableStudyPeriodRule) this)
                .withMinimum(Counts.whole(threshold.minimum(), "minimum").or(this::minimum))
                .withMaximum(Counts.whole(threshold.maximum(), "maximum").or(this::maximum)));
    }
}
