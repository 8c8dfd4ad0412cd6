package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CreditValue;
import org.espalier.stacking.evaluation.Measure;
import org.immutables.value.Value;

/** How many hours of learning each selected holding counts; one that counts by a grant counts none. */
@DomainStyle
@Value.Immutable
@JsonTypeName("hours-per-item")
@JsonSerialize(as = ImmutableHoursPerItemRule.class)
@JsonDeserialize(as = ImmutableHoursPerItemRule.class)
abstract class HoursPerItemRule extends BoundedItemRule {

    HoursPerItemRule() {}

    @Value.Default
    @Override
    HoldingFilter filter() {
        return HoldingFilter.all();
    }

    @Value.Check
    void check() {
        checked("hours-per-item").throwIfAny();
    }

    @Override
    String code() {
        return "HOURS_PER_ITEM";
    }

    @Override
    public String sentence() {
        return Sentences.join("each credential " + bounds().words("hours"), filter());
    }

    @Override
    public Optional<Ceiling> largest() {
        return bounds().high().map(most -> new Ceiling(most, Measure.HOURS, CreditSystem.ECTS, filter()));
    }

    @Override
    public Optional<Ceiling> smallest() {
        return bounds().low().map(least -> new Ceiling(least, Measure.HOURS, CreditSystem.ECTS, filter()));
    }

    @Override
    Judgement judge(CountedHolding holding) {
        CreditValue hours = holding.hours();
        return Judgement.of(bounds().judge(hours.from(), hours.to()))
                .with("counted", range(hours.from(), hours.to(), "hours"))
                .missing(hours.to().isEmpty(), "hours");
    }

    @Override
    public Rule bounded(
            Optional<Rational> minimum,
            Optional<Rational> above,
            Optional<Rational> maximum,
            Optional<Rational> below) {
        return ImmutableHoursPerItemRule.builder()
                .minimum(minimum)
                .above(above)
                .maximum(maximum)
                .below(below)
                .filter(filter())
                .build();
    }
}
