package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/** That a filter selects every holding. */
@DomainStyle
@Value.Immutable
@JsonTypeName("each")
@JsonSerialize(as = ImmutableEachRule.class)
@JsonDeserialize(as = ImmutableEachRule.class)
abstract class EachRule extends Rule implements HoldingRule {

    private static final String CODE = "EACH";

    EachRule() {}

    abstract HoldingFilter filter();

    @Value.Check
    void check() {
        Faults.of("Rule each")
                .check(filter().asks(), "filter", "selects everything; name a condition")
                .throwIfAny();
    }

    @Override
    public String sentence() {
        return Sentences.join("each credential", filter());
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        return PerItem.evaluate(CODE, this, counted);
    }

    @Override
    public Outcome evaluate(CountedHolding holding) {
        Verdict verdict = Verdicts.of(filter().answer(holding));
        Outcome outcome = Outcome.of(CODE, verdict).about(holding).with("required", required());
        return switch (verdict) {
            case VIOLATED -> outcome.with("failed", Fact.of(filter().failed(holding)));
            case UNDETERMINED -> outcome.missing(Sums.named(filter().missing(holding), holding));
            default -> outcome;
        };
    }

    @Override
    public boolean isClosedAfter(LocalDate day) {
        return filter().isClosedAfter(day);
    }

    @Override
    public Optional<HoldingFilter> selecting() {
        return Optional.of(filter());
    }

    @Override
    Optional<LevelRange> levels() {
        return Optional.of(LevelRange.of(filter())).filter(range -> !range.isOpen());
    }

    @Override
    Optional<HoldingFilter> excluded() {
        return filter().not()
                .filter(none ->
                        filter().equals(HoldingFilter.builder().not(none).build()));
    }

    @Override
    public Optional<HoldingRule> perHolding() {
        return Optional.of(this);
    }
}
