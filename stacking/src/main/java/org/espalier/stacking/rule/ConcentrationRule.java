package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.CreditValue;
import org.espalier.stacking.evaluation.Measure;
import org.immutables.value.Value;

/** At least so much in one value of an attribute, whichever it is. A holding with several values adds to each of them. */
@DomainStyle
@Value.Immutable
@JsonTypeName("concentration")
@JsonSerialize(as = ImmutableConcentrationRule.class)
@JsonDeserialize(as = ImmutableConcentrationRule.class)
abstract class ConcentrationRule extends Rule {

    ConcentrationRule() {}

    abstract Attribute attribute();

    /** The least amount in one value. */
    abstract Rational minimum();

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
        Faults faults = Measures.checkMinimum(Faults.of("Rule concentration"), measure(), minimum());
        Measures.check(faults, measure(), system()).throwIfAny();
    }

    private Bounds bounds() {
        return Bounds.included(Optional.of(minimum()), Optional.empty());
    }

    @Override
    @Value.Lazy
    public String sentence() {
        String amount = bounds().words(unit()) + " of one " + attribute().singular();
        return Sentences.join(amount, filter());
    }

    private String unit() {
        return Sentences.unit(measure(), system());
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        Variety variety = new Variety(counted, filter(), attribute());
        List<CreditValue> amounts = amounts(variety);
        Peak peak = Peak.of(variety.values(), amounts);
        Outcome outcome = Outcome.of(
                        "CONCENTRATION",
                        bounds().judge(peak.span().from(), peak.span().to()))
                .with("required", required())
                .with("counted", peak.span().fact(unit()));
        Outcome told = Sentences.gap(outcome, bounds().shortfall(peak.span().from()), unit());
        return List.of(value(told, peak.value()).missing(variety.missing().sorted()));
    }

    /** How much the holding of each value has; what is not known of it is named. */
    private List<CreditValue> amounts(Variety variety) {
        List<CreditValue> amounts = new ArrayList<>();
        for (Variety.Value value : variety.values()) {
            CreditValue amount = value.holding().amount(measure(), system());
            variety.missing().add(measure(), amount, value.holding());
            amounts.add(amount);
        }
        return amounts;
    }

    private static Outcome value(Outcome outcome, String value) {
        return value.isEmpty() ? outcome : outcome.with("value", Fact.of(value));
    }

    @Override
    public Optional<Rule> changed(Threshold threshold) {
        return Thresholds.minimum(threshold, ((ImmutableConcentrationRule) this)::withMinimum);
    }
}
