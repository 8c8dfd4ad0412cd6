package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Measure;
import org.immutables.value.Value;

/** How much of what is selected counts; what goes beyond is surplus, and no fault. */
@DomainStyle
@Value.Immutable
@JsonTypeName("maximum")
@JsonSerialize(as = ImmutableMaximumRule.class)
@JsonDeserialize(as = ImmutableMaximumRule.class)
abstract class MaximumRule extends Rule {

    MaximumRule() {}

    abstract Rational maximum();

    @Value.Default
    Measure measure() {
        return Measure.CREDITS;
    }

    @Value.Default
    CreditSystem system() {
        return CreditSystem.ECTS;
    }

    @Value.Default
    HoldingFilter filter() {
        return HoldingFilter.all();
    }

    @Value.Check
    void check() {
        Faults faults = Faults.of("Rule maximum").check(maximum().signum() >= 0, "maximum", "must not be negative");
        Measures.checkAmount(faults, measure(), maximum(), "maximum");
        Measures.check(faults, measure(), system()).throwIfAny();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        String most = "at most " + maximum() + " " + unit();
        return Sentences.join(most, filter()) + ", the rest as surplus";
    }

    private String unit() {
        return Sentences.unit(measure(), system());
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        Sums sums = Sums.of(counted, filter(), measure(), system());
        Rational most = sums.to().map(maximum()::min).orElse(maximum());
        Outcome outcome = Outcome.of("MAXIMUM", Verdict.SATISFIED)
                .with("required", required())
                .with("counted", Fact.of(sums.from().min(maximum()), most, unit()));
        return List.of(sums.onto(surplus(outcome, sums)));
    }

    private Outcome surplus(Outcome outcome, Sums sums) {
        Optional<Rational> most = sums.to().map(this::beyond);
        return most.map(Rational::signum).equals(Optional.of(0))
                ? outcome
                : outcome.with("surplus", Span.fact(beyond(sums.from()), most, unit()));
    }

    private Rational beyond(Rational amount) {
        return amount.minus(maximum()).max(Rational.ZERO);
    }

    @Override
    public Optional<Ceiling> ceiling() {
        return Optional.of(new Ceiling(maximum(), measure(), system(), filter()));
    }

    @Override
    public Optional<Rule> changed(Threshold threshold) {
        return Thresholds.maximum(threshold, ((ImmutableMaximumRule) this)::withMaximum);
    }
}
