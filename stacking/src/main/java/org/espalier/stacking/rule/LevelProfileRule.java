package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Measure;
import org.immutables.value.Value;

/** How many credits are at a level or higher, and how many may be below it. */
@DomainStyle
@Value.Immutable
@JsonTypeName("level-profile")
@JsonSerialize(as = ImmutableLevelProfileRule.class)
@JsonDeserialize(as = ImmutableLevelProfileRule.class)
abstract class LevelProfileRule extends Rule {

    private static final String CODE = "LEVEL_PROFILE";

    LevelProfileRule() {}

    abstract Rational minimum();

    abstract EqfLevel level();

    /** How many credits may be below the level; any number where that is empty. */
    abstract Optional<Rational> maximumBelow();

    @Value.Default
    CreditSystem system() {
        return CreditSystem.ECTS;
    }

    @Value.Lazy
    HoldingFilter filter() {
        return HoldingFilter.atLeast(level());
    }

    /** What is below the level; for the lowest level there is nothing. */
    @Value.Lazy
    HoldingFilter below() {
        EqfLevel highest = EqfLevel.of(Math.max(1, level().number() - 1));
        return HoldingFilter.builder().levelAtMost(highest).build();
    }

    @Value.Lazy
    Bounds bounds() {
        return Bounds.included(Optional.of(minimum()), Optional.empty());
    }

    private Bounds boundsBelow() {
        return Bounds.included(Optional.empty(), maximumBelow());
    }

    @Value.Check
    void check() {
        bounds().check(Faults.of("Rule level-profile"))
                .check(
                        maximumBelow().map(most -> most.signum() >= 0).orElse(true),
                        "maximumBelow",
                        "must not be negative")
                .checkBetween(
                        maximumBelow().isEmpty() || level() != EqfLevel.EQF_1,
                        "maximumBelow",
                        "means nothing where no level is below")
                .throwIfAny();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        String least = Sentences.join(bounds().words(unit()), filter());
        return maximumBelow()
                .map(most -> least + ", and at most " + most + " " + unit() + " " + below().sentence())
                .orElse(least);
    }

    private String unit() {
        return Sentences.unit(system());
    }

    @Override
    Optional<BoundedAmount> amount() {
        return Optional.of(new BoundedAmount(unit(), filter(), bounds()));
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        return List.of(outcome(counted));
    }

    private Outcome outcome(CountedHoldings counted) {
        Sums sums = Sums.of(counted, filter(), system());
        if (maximumBelow().isEmpty()) {
            return sums.onto(outcome(sums.judge(bounds()), sums));
        }
        Sums rest = Sums.of(counted, below(), system());
        Verdict both = Verdicts.all(List.of(sums.judge(bounds()), rest.judge(boundsBelow())));
        Outcome outcome = outcome(both, sums)
                .with("below", rest.fact(unit()))
                .with("maximumBelow", Fact.of(maximumBelow().orElseThrow(), unit()));
        return sums.missing(rest).onto(outcome);
    }

    @Override
    void tell(CountedHoldings counted, Findings findings) {
        findings.add(CODE, verdict(counted), () -> outcome(counted));
    }

    private Verdict verdict(CountedHoldings counted) {
        Verdict least = Sums.judge(counted, filter(), Measure.CREDITS, system(), bounds());
        return maximumBelow().isEmpty()
                ? least
                : Verdicts.all(List.of(least, Sums.judge(counted, below(), Measure.CREDITS, system(), boundsBelow())));
    }

    private Outcome outcome(Verdict verdict, Sums sums) {
        Outcome outcome = Outcome.of(CODE, verdict)
                .with("required", required())
                .with("level", Fact.of(level().toString()))
                .with("minimum", Fact.of(minimum(), unit()))
                .with("counted", sums.fact(unit()));
        return Sentences.gap(outcome, bounds().shortfall(sums.from()), unit());
    }

    @Override
    public Optional<Rule> changed(Threshold threshold) {
        return Thresholds.minimum(threshold, ((ImmutableLevelProfileRule) this)::withMinimum);
    }

    @Override
    public List<Tally> tallies() {
        Tally least = Tally.Sum.atLeast(
                minimum(), unit(), filter(), HoldingAmount.selected(filter(), Measure.CREDITS, system()));
        return maximumBelow()
                .map(most -> List.of(
                        least,
                        Tally.Sum.atMost(
                                most, unit(), below(), HoldingAmount.selected(below(), Measure.CREDITS, system()))))
                .orElseGet(() -> List.of(least));
    }
}
