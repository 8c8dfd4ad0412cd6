package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/** That a credential which earlier awards used does not count again. */
@DomainStyle
@Value.Immutable
@JsonTypeName("consumed")
@JsonSerialize(as = ImmutableConsumedRule.class)
@JsonDeserialize(as = ImmutableConsumedRule.class)
abstract class ConsumedRule extends Rule implements HoldingRule {

    private static final String CODE = "CONSUMED";

    ConsumedRule() {}

    /** For how many earlier awards it may have counted and still count; none unless told. */
    @Value.Default
    int maximumAwards() {
        return 0;
    }

    @Value.Default
    HoldingFilter filter() {
        return HoldingFilter.all();
    }

    @Value.Check
    void check() {
        Faults.of("Rule consumed")
                .check(maximumAwards() >= 0, "maximumAwards", "must not be negative: " + maximumAwards())
                .throwIfAny();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        String each = Sentences.join("each credential", filter());
        return switch (maximumAwards()) {
            case 0 -> each + " not used for another award before";
            case 1 -> each + " used for at most 1 other award before";
            default -> each + " used for at most " + maximumAwards() + " other awards before";
        };
    }

    @Override
    public Optional<SharingPolicy> sharing() {
        return Optional.of(new SharingPolicy.Consumed(maximumAwards(), filter()));
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        return PerItem.evaluate(CODE, this, counted);
    }

    @Override
    public Outcome evaluate(CountedHolding holding) {
        Set<String> awards = new TreeSet<>();
        holding.evaluation()
                .circumstances()
                .uses(holding.id())
                .forEach(use -> use.award().ifPresent(awards::add));
        Outcome outcome = Outcome.of(CODE, verdict(holding, awards.size()))
                .about(holding)
                .with("required", required())
                .with("times", Fact.of(awards.size()));
        Outcome told = awards.isEmpty() ? outcome : outcome.with("awards", Fact.of(awards));
        return told.verdict() == Verdict.UNDETERMINED ? told.missing(PerItem.missing(filter(), holding)) : told;
    }

    private Verdict verdict(CountedHolding holding, int times) {
        boolean none = holding.evaluation().circumstances().uses().isEmpty();
        return none
                ? Verdict.NOT_APPLICABLE
                : PerItem.judged(filter().answer(holding), Verdict.of(times <= maximumAwards()));
    }

    @Override
    public Optional<HoldingRule> perHolding() {
        return Optional.of(this);
    }

    @Override
    List<String> doubts(CountedHoldings counted) {
        return PerItem.doubts(filter(), counted, holding -> true);
    }

    @Override
    public Optional<Rule> changed(Threshold threshold) {
        return Thresholds.maximum(threshold, this::allowing);
    }

    private Rule allowing(Rational maximum) {
        return ((ImmutableConsumedRule) this)
                .withMaximumAwards(Counts.whole(Optional.of(maximum), "maximum").orElseThrow());
    }
}
