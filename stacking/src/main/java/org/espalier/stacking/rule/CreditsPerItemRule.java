package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditSystem;
import org.immutables.value.Value;

/** How many credits each selected holding carries. */
@DomainStyle
@Value.Immutable
@JsonTypeName("credits-per-item")
@JsonSerialize(as = ImmutableCreditsPerItemRule.class)
@JsonDeserialize(as = ImmutableCreditsPerItemRule.class)
abstract class CreditsPerItemRule extends Rule implements HoldingRule {

    CreditsPerItemRule() {}

    abstract Optional<Rational> minimum();

    abstract Optional<Rational> maximum();

    @Value.Default
    CreditSystem system() {
        return CreditSystem.ECTS;
    }

    @Value.Default
    HoldingFilter filter() {
        return HoldingFilter.all();
    }

    private Bounds bounds() {
        return new Bounds(minimum(), maximum());
    }

    @Value.Check
    void check() {
        bounds().check(Faults.of("Rule credits-per-item")).throwIfAny();
    }

    @Override
    public String sentence() {
        return Sentences.join("each credential " + bounds().words(Sentences.unit(system())), filter());
    }

    @Override
    public List<Outcome> evaluate(Collection<CountedHolding> holdings, Evaluation evaluation) {
        return PerItem.evaluate("CREDITS_PER_ITEM", this, holdings);
    }

    @Override
    public Outcome evaluate(CountedHolding holding) {
        Answer selected = filter().answer(holding);
        CreditValue credits = holding.credits(system());
        Outcome outcome = Outcome.of("CREDITS_PER_ITEM", verdict(selected, credits))
                .about(holding)
                .with("required", Fact.of(sentence()))
                .with("counted", told(credits));
        return outcome.verdict() == Verdict.UNDETERMINED
                ? outcome.with("missing", Fact.of(List.of(Sums.named("credits", holding))))
                : outcome;
    }

    private Verdict verdict(Answer selected, CreditValue credits) {
        return PerItem.judged(selected, bounds().judge(credits.from(), credits.to()));
    }

    private Fact told(CreditValue credits) {
        String unit = Sentences.unit(system());
        return credits.to().map(most -> Fact.of(credits.from(), most, unit)).orElseGet(() -> Fact.of("unknown"));
    }

    @Override
    public Optional<HoldingRule> perHolding() {
        return Optional.of(this);
    }
}
