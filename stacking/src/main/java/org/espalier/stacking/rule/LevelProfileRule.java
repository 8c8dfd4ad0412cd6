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
import org.immutables.value.Value;

/** How many credits are at a level or higher. */
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

    @Value.Default
    CreditSystem system() {
        return CreditSystem.ECTS;
    }

    @Value.Lazy
    HoldingFilter filter() {
        return HoldingFilter.atLeast(level());
    }

    @Value.Lazy
    Bounds bounds() {
        return Bounds.included(Optional.of(minimum()), Optional.empty());
    }

    @Value.Check
    void check() {
        bounds().check(Faults.of("Rule level-profile")).throwIfAny();
    }

    @Override
    public String sentence() {
        return Sentences.join(bounds().words(Sentences.unit(system())), filter());
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        String unit = Sentences.unit(system());
        Sums sums = Sums.of(counted, filter(), system());
        Outcome outcome = Outcome.of(CODE, bounds().judge(sums.from(), sums.to()))
                .with("required", required())
                .with("level", Fact.of(level().toString()))
                .with("minimum", Fact.of(minimum(), unit))
                .with("counted", sums.fact(unit));
        return List.of(sums.onto(Sentences.gap(outcome, bounds().shortfall(sums.from()), unit)));
    }

    @Override
    public Verdict verdict(CountedHoldings counted) {
        Sums sums = Sums.of(counted, filter(), system());
        return bounds().judge(sums.from(), sums.to());
    }

    @Override
    public Optional<CreditFloor> floor() {
        return Optional.of(new CreditFloor(CODE, minimum(), system(), filter()));
    }
}
