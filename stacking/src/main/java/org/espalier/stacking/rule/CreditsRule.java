package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Measure;
import org.immutables.value.Value;

/** How many credits the selected holdings carry together. */
@DomainStyle
@Value.Immutable
@JsonTypeName("credits")
@JsonSerialize(as = ImmutableCreditsRule.class)
@JsonDeserialize(as = ImmutableCreditsRule.class)
abstract class CreditsRule extends BoundedRule {

    private static final String CODE = "CREDITS";

    CreditsRule() {}

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
        checked("credits").throwIfAny();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        return Sentences.join(bounds().words(Sentences.unit(system())), filter());
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        return List.of(outcome(counted));
    }

    private Outcome outcome(CountedHoldings counted) {
        Sums sums = Sums.of(counted, filter(), system());
        String unit = Sentences.unit(system());
        Facts facts = Facts.of("required", required(), "counted", sums.fact(unit));
        Outcome outcome = Outcome.of(CODE, sums.judge(bounds()), facts);
        return sums.onto(Sentences.gap(outcome, bounds().shortfall(sums.from()), unit));
    }

    @Override
    void tell(CountedHoldings counted, Findings findings) {
        Verdict verdict = Sums.judge(counted, filter(), Measure.CREDITS, system(), bounds());
        findings.add(CODE, verdict, () -> outcome(counted));
    }

    @Override
    Optional<BoundedAmount> amount() {
        return Optional.of(new BoundedAmount(Sentences.unit(system()), filter(), bounds()));
    }

    @Override
    public Rule bounded(
            Optional<Rational> minimum,
            Optional<Rational> above,
            Optional<Rational> maximum,
            Optional<Rational> below) {
        return ImmutableCreditsRule.builder()
                .minimum(minimum)
                .above(above)
                .maximum(maximum)
                .below(below)
                .system(system())
                .filter(filter())
                .build();
    }

    @Override
    public List<Tally> tallies() {
        return Tally.Sum.within(
                bounds(),
                Sentences.unit(system()),
                filter(),
                HoldingAmount.selected(filter(), Measure.CREDITS, system()));
    }
}
