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
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditSystem;
import org.immutables.value.Value;

/** How many credits the selected holdings carry together. */
@DomainStyle
@Value.Immutable
@JsonTypeName("credits")
@JsonSerialize(as = ImmutableCreditsRule.class)
@JsonDeserialize(as = ImmutableCreditsRule.class)
abstract class CreditsRule extends Rule {

    CreditsRule() {}

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
        bounds().check(Faults.of("Rule credits")).throwIfAny();
    }

    @Override
    public String sentence() {
        return Sentences.join(bounds().words(Sentences.unit(system())), filter());
    }

    @Override
    public List<Outcome> evaluate(Collection<CountedHolding> holdings, Evaluation evaluation) {
        Sums sums = Sums.of(holdings, filter(), system());
        Outcome outcome = Outcome.of("CREDITS", bounds().judge(sums.from(), sums.to()))
                .with("required", Fact.of(sentence()))
                .with("counted", sums.fact(Sentences.unit(system())));
        return List.of(sums.onto(Sentences.gap(outcome, bounds().shortfall(sums.from()), Sentences.unit(system()))));
    }

    @Override
    public Optional<CreditFloor> floor() {
        return maximum().isPresent()
                ? Optional.empty()
                : minimum().map(least -> new CreditFloor("CREDITS", least, system(), filter()));
    }
}
