package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Units;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.CountedHolding;
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

    /** The fact that tells how much is cut off. */
    static final String SURPLUS = "surplus";

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
        String most = "at most " + Units.words(maximum(), unit());
        return Sentences.join(most, filter()) + ", the rest as surplus";
    }

    private String unit() {
        return Sentences.unit(measure(), system());
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        List<CountedHolding> forced =
                counted.stream().filter(CountedHolding::isForced).toList();
        return List.of(forced.isEmpty() ? outcome(counted) : besides(outcome(counted.withoutForced()), forced));
    }

    private Outcome outcome(CountedHoldings counted) {
        Sums sums = Sums.of(counted, filter(), measure(), system());
        Rational most = sums.to().map(maximum()::min).orElse(maximum());
        Outcome outcome = Outcome.of("MAXIMUM", Verdict.SATISFIED)
                .with("required", required())
                .with("counted", Fact.of(sums.from().min(maximum()), most, unit()));
        return sums.onto(surplus(outcome, sums));
    }

    /** What is forced is not cut off, and takes nothing of what may count. */
    private Outcome besides(Outcome outcome, List<CountedHolding> forced) {
        Span amount = forced.stream()
                .map(holding -> Span.of(holding.amount(measure(), system())))
                .reduce(Span.ZERO, Span::plus);
        return outcome.with("besides", amount.fact(unit())).with("forced", Fact.of(ids(forced)));
    }

    private static List<String> ids(List<CountedHolding> holdings) {
        return holdings.stream().map(holding -> holding.id().text()).toList();
    }

    private Outcome surplus(Outcome outcome, Sums sums) {
        Optional<Rational> most = sums.to().map(this::beyond);
        return most.map(Rational::signum).equals(Optional.of(0))
                ? outcome
                : outcome.with(SURPLUS, Span.fact(beyond(sums.from()), most, unit()));
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
