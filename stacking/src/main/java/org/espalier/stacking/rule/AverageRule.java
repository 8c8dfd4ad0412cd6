package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.CreditValue;
import org.espalier.stacking.evaluation.Measure;
import org.immutables.value.Value;

/** How good the grades of the selected holdings are on average, on one scale of numbers. */
@DomainStyle
@Value.Immutable
@JsonTypeName("average")
@JsonSerialize(as = ImmutableAverageRule.class)
@JsonDeserialize(as = ImmutableAverageRule.class)
abstract class AverageRule extends Rule {

    AverageRule() {}

    /** The worst average that is good enough. */
    abstract Rational minimum();

    /** The worst grade of the scale. */
    abstract Rational worst();

    /** The best grade of the scale; below the worst where less is better. */
    abstract Rational best();

    /** What documents call the scale. */
    abstract Optional<String> scheme();

    @Value.Default
    Weight weight() {
        return Weight.CREDITS;
    }

    @Value.Default
    CreditSystem system() {
        return CreditSystem.ECTS;
    }

    @Value.Default
    HoldingFilter filter() {
        return HoldingFilter.all();
    }

    @Value.Lazy
    GradeScale scale() {
        return new GradeScale(worst(), best(), scheme());
    }

    @Value.Check
    void check() {
        Faults faults = Faults.of("Rule average")
                .checkBetween(!worst().equals(best()), "best", "is the worst grade as well")
                .checkBetween(scale().holds(minimum()), "minimum", "is not on the scale from worst to best")
                .notBlank(scheme(), "scheme");
        Measures.check(faults, measure(), system()).throwIfAny();
    }

    private Measure measure() {
        return weight() == Weight.CREDITS ? Measure.CREDITS : Measure.COUNT;
    }

    @Override
    @Value.Lazy
    public String sentence() {
        String on = " on the scale from " + worst() + " to " + best()
                + scheme().map(name -> " (" + name + ")").orElse("");
        String by = weight() == Weight.CREDITS ? ", weighted by " + Sentences.unit(system()) : "";
        String grade = "grades of " + minimum() + " or better on average" + on + by;
        return filter().conditions().isEmpty() ? grade : grade + ", for credentials " + filter().sentence();
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        Mean mean = new Mean();
        Missing missing = new Missing();
        GradeSum sum = GradeSum.EMPTY;
        for (CountedHolding holding : counted.all()) {
            Answer selected = filter().answer(holding);
            if (selected != Answer.NO) {
                CreditValue weight = holding.amount(measure(), system());
                Optional<Rational> grade = scale().grade(holding.credential());
                mean.add(selected, weight, above(grade.orElse(worst())), above(grade.orElse(best())));
                sum = sum.plus(selected, weight, grade.orElse(worst()), grade.orElse(best()));
                missing.add(filter(), selected, holding);
                missing.add(measure(), weight, holding);
                name(missing, grade, weight, holding);
            }
        }
        Outcome outcome = Outcome.of("AVERAGE", mean.verdict())
                .with("required", required())
                .with("minimum", Fact.of(minimum(), ""));
        return List.of(sum.onto(outcome, Sentences.unit(measure(), system())).missing(missing.sorted()));
    }

    /** How far a grade is above what is asked for. */
    private Rational above(Rational grade) {
        return scale().better(grade, minimum());
    }

    private static void name(Missing missing, Optional<Rational> grade, CreditValue weight, CountedHolding holding) {
        if (grade.isEmpty() && isWeighed(weight)) {
            missing.add("grade", holding);
        }
    }

    private static boolean isWeighed(CreditValue weight) {
        return !weight.to().equals(Optional.of(Rational.ZERO));
    }

    @Override
    public Optional<Rule> changed(Threshold threshold) {
        return Thresholds.minimum(threshold, ((ImmutableAverageRule) this)::withMinimum);
    }

    @Override
    public List<Tally> tallies() {
        return List.of(
                Tally.Sum.notNegative(filter(), surplus()),
                Tally.Sum.positive(
                        Sentences.unit(measure(), system()),
                        filter(),
                        HoldingAmount.selected(filter(), measure(), system())));
    }

    private HoldingAmount surplus() {
        return new HoldingAmount.Surplus(filter(), measure(), system(), above(best()), this::surplus, this::isGraded);
    }

    /** Whether it is known how good a holding is; where it does not count, that does not matter. */
    private boolean isGraded(CountedHolding holding) {
        return filter().answer(holding) == Answer.NO
                || !isWeighed(holding.amount(measure(), system()))
                || scale().grade(holding.credential()).isPresent();
    }

    /** By how much a holding is better than what is asked for, weighed. */
    private Range surplus(CountedHolding holding) {
        Answer selected = filter().answer(holding);
        if (selected == Answer.NO) {
            return Range.ZERO;
        }
        Optional<Rational> grade = scale().grade(holding.credential());
        Range above = new Range(above(grade.orElse(worst())), above(grade.orElse(best())));
        Range surplus =
                Range.of(Answer.YES, holding.amount(measure(), system())).times(above);
        return selected == Answer.YES ? surplus : surplus.orNothing();
    }
}
