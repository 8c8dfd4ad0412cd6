package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Measure;
import org.immutables.value.Value;

/** How many holdings are selected. */
@DomainStyle
@Value.Immutable
@JsonTypeName("count")
@JsonSerialize(as = ImmutableCountRule.class)
@JsonDeserialize(as = ImmutableCountRule.class)
abstract class CountRule extends Rule {

    private static final String CODE = "COUNT";

    CountRule() {}

    abstract Optional<Integer> minimum();

    abstract Optional<Integer> maximum();

    @Value.Default
    HoldingFilter filter() {
        return HoldingFilter.all();
    }

    @Value.Lazy
    Bounds bounds() {
        return Bounds.included(minimum().map(Rational::of), maximum().map(Rational::of));
    }

    @Value.Check
    void check() {
        bounds().check(Faults.of("Rule count")).throwIfAny();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        return Sentences.join(bounds().words("credentials"), filter());
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        return List.of(outcome(counted));
    }

    private Outcome outcome(CountedHoldings counted) {
        Sums sums = Sums.of(counted, filter(), Measure.COUNT, CreditSystem.ECTS);
        Facts facts = Facts.of("required", required(), "counted", sums.fact(""));
        return sums.onto(Outcome.of(CODE, sums.judge(bounds()), facts));
    }

    @Override
    void tell(CountedHoldings counted, Findings findings) {
        Verdict verdict = Sums.judge(counted, filter(), Measure.COUNT, CreditSystem.ECTS, bounds());
        findings.add(CODE, verdict, () -> outcome(counted));
    }

    @Override
    public Optional<Rule> changed(Threshold threshold) {
        return Optional.of(ImmutableCountRule.builder()
                .minimum(Counts.whole(threshold.minimum(), "minimum").or(this::minimum))
                .maximum(Counts.whole(threshold.maximum(), "maximum").or(this::maximum))
                .filter(filter())
                .build());
    }

    @Override
    Optional<BoundedAmount> amount() {
        return Optional.of(new BoundedAmount("credentials", filter(), bounds()));
    }

    @Override
    TargetList targets() {
        return minimum().map(least -> TargetList.of(filter(), least)).orElseGet(TargetList::none);
    }

    @Override
    Optional<HoldingFilter> excluded() {
        return maximum().filter(most -> most == 0).map(none -> filter());
    }

    @Override
    public List<Tally> tallies() {
        return Tally.Sum.within(
                bounds(), "credentials", filter(), HoldingAmount.selected(filter(), Measure.COUNT, CreditSystem.ECTS));
    }
}
