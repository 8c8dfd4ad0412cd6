package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.CreditValue;
import org.immutables.value.Value;

/** How many credits each selected holding carries. */
@DomainStyle
@Value.Immutable
@JsonTypeName("credits-per-item")
@JsonSerialize(as = ImmutableCreditsPerItemRule.class)
@JsonDeserialize(as = ImmutableCreditsPerItemRule.class)
abstract class CreditsPerItemRule extends BoundedRule implements HoldingRule {

    CreditsPerItemRule() {}

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
        checked("credits-per-item").throwIfAny();
    }

    @Override
    public String sentence() {
        return Sentences.join("each credential " + bounds().words(Sentences.unit(system())), filter());
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        return PerItem.evaluate("CREDITS_PER_ITEM", this, counted);
    }

    @Override
    public Outcome evaluate(CountedHolding holding) {
        Outcome outcome = Outcome.of("CREDITS_PER_ITEM", verdict(holding))
                .about(holding)
                .with("required", required())
                .with("counted", told(holding.credits(system())));
        return outcome.verdict() == Verdict.UNDETERMINED
                ? outcome.with("missing", Fact.of(List.of(Sums.named("credits", holding))))
                : outcome;
    }

    @Override
    public Verdict verdict(CountedHoldings counted) {
        return PerItem.verdict(this, counted);
    }

    @Override
    public Verdict verdict(CountedHolding holding) {
        CreditValue credits = holding.credits(system());
        return PerItem.judged(filter().answer(holding), bounds().judge(credits.from(), credits.to()));
    }

    private Fact told(CreditValue credits) {
        String unit = Sentences.unit(system());
        return credits.to().map(most -> Fact.of(credits.from(), most, unit)).orElseGet(() -> Fact.of("unknown"));
    }

    @Override
    public Optional<HoldingRule> perHolding() {
        return Optional.of(this);
    }

    @Override
    Rule bounded(
            Optional<Rational> minimum,
            Optional<Rational> above,
            Optional<Rational> maximum,
            Optional<Rational> below) {
        return ImmutableCreditsPerItemRule.builder()
                .minimum(minimum)
                .above(above)
                .maximum(maximum)
                .below(below)
                .system(system())
                .filter(filter())
                .build();
    }
}
