package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CreditValue;
import org.espalier.stacking.evaluation.Measure;
import org.immutables.value.Value;

/** How many credits each selected holding carries. */
@DomainStyle
@Value.Immutable
@JsonTypeName("credits-per-item")
@JsonSerialize(as = ImmutableCreditsPerItemRule.class)
@JsonDeserialize(as = ImmutableCreditsPerItemRule.class)
abstract class CreditsPerItemRule extends BoundedItemRule {

    CreditsPerItemRule() {}

    @Value.Default
    CreditSystem system() {
        return CreditSystem.ECTS;
    }

    @Value.Default
    @Override
    HoldingFilter filter() {
        return HoldingFilter.all();
    }

    @Value.Check
    void check() {
        checked("credits-per-item").throwIfAny();
    }

    @Override
    String code() {
        return "CREDITS_PER_ITEM";
    }

    @Override
    public String sentence() {
        return Sentences.join("each credential " + bounds().words(Sentences.unit(system())), filter());
    }

    @Override
    public Optional<Ceiling> largest() {
        return bounds().high().map(most -> new Ceiling(most, Measure.CREDITS, system(), filter()));
    }

    @Override
    public Optional<Ceiling> smallest() {
        return bounds().low().map(least -> new Ceiling(least, Measure.CREDITS, system(), filter()));
    }

    @Override
    Judgement judge(CountedHolding holding) {
        CreditValue credits = holding.credits(system());
        return Judgement.of(bounds().judge(credits.from(), credits.to()))
                .with("counted", range(credits.from(), credits.to(), Sentences.unit(system())))
                .missing(!credits.isExact(), "credits");
    }

    @Override
    Verdict judgement(CountedHolding holding) {
        Optional<Rational> exactly = holding.exactly(Measure.CREDITS, system());
        return exactly.isPresent()
                ? bounds().judge(exactly.get(), exactly)
                : judge(holding).verdict();
    }

    @Override
    public Rule bounded(
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
