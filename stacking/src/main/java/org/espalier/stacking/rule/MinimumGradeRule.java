package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.Grade;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.immutables.value.Value;

/**
 * The least grade of each selected holding. The best of its grades counts; an assessment without a grade says nothing. A
 * grade of a scheme that is not listed may be enough or not. No grade is ever told, only what is asked for.
 */
@DomainStyle
@Value.Immutable
@JsonTypeName("minimum-grade")
@JsonSerialize(as = ImmutableMinimumGradeRule.class)
@JsonDeserialize(as = ImmutableMinimumGradeRule.class)
abstract class MinimumGradeRule extends ItemRule {

    private static final String ANY = "";

    MinimumGradeRule() {}

    /** How grades are compared, by scheme. */
    abstract List<GradeScheme> schemes();

    @Value.Default
    @Override
    HoldingFilter filter() {
        return HoldingFilter.all();
    }

    @Value.Check
    void check() {
        Faults.of("Rule minimum-grade")
                .check(!schemes().isEmpty(), "schemes", "at least one is needed")
                .check(byName().size() == schemes().size(), "schemes", "two of them are for the same grades")
                .throwIfAny();
    }

    @Value.Lazy
    Map<String, GradeScheme> byName() {
        Map<String, GradeScheme> named = new HashMap<>();
        schemes().forEach(scheme -> named.put(scheme.scheme().map(Texts::folded).orElse(ANY), scheme));
        return named;
    }

    @Override
    String code() {
        return "MINIMUM_GRADE";
    }

    @Override
    public String sentence() {
        return Sentences.join("each credential graded " + minimum(", or "), filter());
    }

    private String minimum(String or) {
        return schemes().stream().map(GradeScheme::words).collect(Collectors.joining(or));
    }

    @Override
    Judgement judge(CountedHolding holding) {
        boolean graded = false;
        Answer best = Answer.NO;
        for (Assessment assessment : holding.credential().assessments()) {
            if (assessment.grade().isPresent()) {
                graded = true;
                best = best.or(reaches(assessment.grade().orElseThrow()));
            }
        }
        return Judgement.of(Verdicts.of(graded ? best : Answer.UNKNOWN))
                .with("minimum", Fact.of(minimum("; ")))
                .missing(true, graded ? "worth of the grade" : "grade");
    }

    private Answer reaches(Grade grade) {
        Optional<GradeScheme> own = grade.scheme().flatMap(this::named);
        return own.or(() -> named(ANY)).map(scheme -> scheme.reaches(grade)).orElseGet(() -> told(grade));
    }

    private Optional<GradeScheme> named(String scheme) {
        return Optional.ofNullable(byName().get(Texts.folded(scheme)));
    }

    /** Of a grade that no scheme covers only a fail is known. */
    private static Answer told(Grade grade) {
        return grade.passed().equals(Optional.of(false)) ? Answer.NO : Answer.UNKNOWN;
    }
}
