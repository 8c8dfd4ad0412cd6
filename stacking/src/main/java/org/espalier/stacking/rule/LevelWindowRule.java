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
import org.espalier.core.finding.Verdict;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/**
 * Between which levels each selected holding is. Credentials of which no level is told may be allowed up to an amount of
 * credits together; then the rule is about the whole, and asks for what is told, not for what may be the case.
 */
@DomainStyle
@Value.Immutable
@JsonTypeName("level-window")
@JsonSerialize(as = ImmutableLevelWindowRule.class)
@JsonDeserialize(as = ImmutableLevelWindowRule.class)
abstract class LevelWindowRule extends ItemRule {

    private static final String UNIT = Sentences.unit(CreditSystem.ECTS);

    LevelWindowRule() {}

    abstract Optional<EqfLevel> lowest();

    abstract Optional<EqfLevel> highest();

    /** How many ECTS may be without a level, all together. */
    abstract Optional<Rational> unlevelled();

    @Value.Default
    @Override
    HoldingFilter filter() {
        return HoldingFilter.all();
    }

    @Value.Check
    void check() {
        boolean bounded = lowest().isPresent() || highest().isPresent();
        Faults.of("Rule level-window")
                .check(bounded, "lowest", "a lowest or a highest level is needed")
                .check(lowest().isEmpty() || isNotBelow(highest()), "highest", "is below the lowest level")
                .check(unlevelled().map(Rational::signum).orElse(0) >= 0, "unlevelled", "must not be negative")
                .throwIfAny();
    }

    private boolean isNotBelow(Optional<EqfLevel> level) {
        return level.map(high -> high.isAtLeast(lowest().orElseThrow())).orElse(true);
    }

    @Override
    String code() {
        return "LEVEL_WINDOW";
    }

    @Override
    public String sentence() {
        String selected = Sentences.join("each credential", filter()) + " at " + window();
        return unlevelled()
                .map(most -> selected + ", at most " + most + " " + UNIT + " without a level")
                .orElse(selected);
    }

    private String window() {
        if (lowest().isPresent() && highest().isPresent()) {
            return lowest().equals(highest())
                    ? lowest().orElseThrow().toString()
                    : lowest().orElseThrow() + " to " + highest().orElseThrow();
        }
        return lowest().map(low -> low + " or higher").orElseGet(() -> highest().orElseThrow() + " or lower");
    }

    @Override
    public Optional<HoldingFilter> selecting() {
        boolean each = !filter().asks() && unlevelled().isEmpty();
        return Optional.of(HoldingFilter.all())
                .filter(all -> each)
                .map(ImmutableHoldingFilter.class::cast)
                .map(all -> all.withLevelAtLeast(lowest()).withLevelAtMost(highest()));
    }

    @Override
    Judgement judge(CountedHolding holding) {
        Optional<EqfLevel> level = holding.level();
        return level.isPresent()
                ? Judgement.of(Verdict.of(covers(level.orElseThrow())))
                        .with("level", Fact.of(level.orElseThrow().toString()))
                : Judgement.of(Verdict.UNDETERMINED).missing(true, "level");
    }

    @Override
    Verdict judgement(CountedHolding holding) {
        Optional<EqfLevel> level = holding.level();
        return level.isPresent() ? Verdict.of(covers(level.get())) : Verdict.UNDETERMINED;
    }

    private boolean covers(EqfLevel level) {
        return range().covers(level);
    }

    @Value.Lazy
    LevelRange range() {
        return new LevelRange(lowest(), highest());
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        return unlevelled().map(most -> withUnlevelled(counted, most)).orElseGet(() -> super.evaluate(counted));
    }

    @Override
    void tell(CountedHoldings counted, Findings findings) {
        if (unlevelled().isPresent()) {
            findings.addAll(evaluate(counted));
        } else {
            super.tell(counted, findings);
        }
    }

    private List<Outcome> withUnlevelled(CountedHoldings counted, Rational most) {
        List<Outcome> outcomes = new ArrayList<>();
        List<CountedHolding> without = new ArrayList<>();
        for (CountedHolding holding : counted.all()) {
            if (applies(holding) && holding.level().isPresent()) {
                outcomes.add(evaluate(holding));
            } else if (applies(holding)) {
                without.add(holding);
            }
        }
        if (!without.isEmpty()) {
            outcomes.add(unlevelled(CountedHoldings.counted(without, counted.evaluation()), most));
        }
        return outcomes.isEmpty() ? List.of(Outcome.of(code(), Verdict.NOT_APPLICABLE)) : outcomes;
    }

    private Outcome unlevelled(CountedHoldings without, Rational most) {
        Sums sums = Sums.of(without, filter(), CreditSystem.ECTS);
        Bounds bounds = Bounds.included(Optional.empty(), Optional.of(most));
        Outcome outcome = Outcome.of(code(), bounds.judge(sums.from(), sums.to()))
                .with("required", required())
                .with("counted", sums.fact(UNIT));
        return sums.onto(outcome);
    }

    @Override
    Optional<LevelRange> levels() {
        return filter().asks() ? Optional.empty() : Optional.of(range());
    }

    @Override
    public Optional<HoldingRule> perHolding() {
        return unlevelled().isPresent() ? Optional.empty() : Optional.of(this);
    }
}
