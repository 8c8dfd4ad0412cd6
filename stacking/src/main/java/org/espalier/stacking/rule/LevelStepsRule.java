package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.espalier.core.finding.Fact;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/** That the levels of the selected holdings follow one another without a gap. */
@DomainStyle
@Value.Immutable
@JsonTypeName("level-steps")
@JsonSerialize(as = ImmutableLevelStepsRule.class)
@JsonDeserialize(as = ImmutableLevelStepsRule.class)
abstract class LevelStepsRule extends Rule {

    LevelStepsRule() {}

    @Value.Default
    HoldingFilter filter() {
        return HoldingFilter.all();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        return Sentences.join("credentials", filter()) + " whose levels leave no gap";
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        LevelSets sets = new LevelSets(counted, filter());
        Outcome outcome = sets.outcome("LEVEL_STEPS", required(), LevelSets::isWithoutGap);
        List<String> gaps = sets.gaps();
        return List.of(gaps.isEmpty() ? outcome : outcome.with("open", Fact.of(gaps)));
    }
}
