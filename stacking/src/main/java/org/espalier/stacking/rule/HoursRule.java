package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Measure;
import org.immutables.value.Value;

/** How many hours of learning the selected holdings stand for together. */
@DomainStyle
@Value.Immutable
@JsonTypeName("hours")
@JsonSerialize(as = ImmutableHoursRule.class)
@JsonDeserialize(as = ImmutableHoursRule.class)
abstract class HoursRule extends BoundedRule {

    private static final String UNIT = "hours";

    HoursRule() {}

    @Value.Default
    HoldingFilter filter() {
        return HoldingFilter.all();
    }

    @Value.Check
    void check() {
        checked("hours").throwIfAny();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        return Sentences.join(bounds().words(UNIT), filter());
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        Sums sums = Sums.of(counted, filter(), Measure.HOURS, CreditSystem.ECTS);
        Outcome outcome = Outcome.of("HOURS", sums.judge(bounds()))
                .with("required", required())
                .with("counted", sums.fact(UNIT));
        return List.of(sums.onto(Sentences.gap(outcome, bounds().shortfall(sums.from()), UNIT)));
    }

    @Override
    Optional<BoundedAmount> amount() {
        return Optional.of(new BoundedAmount(UNIT, filter(), bounds()));
    }

    @Override
    public Rule bounded(
            Optional<Rational> minimum,
            Optional<Rational> above,
            Optional<Rational> maximum,
            Optional<Rational> below) {
        return ImmutableHoursRule.builder()
                .minimum(minimum)
                .above(above)
                .maximum(maximum)
                .below(below)
                .filter(filter())
                .build();
    }

    @Override
    public List<Tally> tallies() {
        return Tally.Sum.within(
                bounds(), UNIT, filter(), HoldingAmount.selected(filter(), Measure.HOURS, CreditSystem.ECTS));
    }
}
