package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/** That all selected holdings are at one level. */
@DomainStyle
@Value.Immutable
@JsonTypeName("same-level")
@JsonSerialize(as = ImmutableSameLevelRule.class)
@JsonDeserialize(as = ImmutableSameLevelRule.class)
abstract class SameLevelRule extends Rule {

    SameLevelRule() {}

    @Value.Default
    HoldingFilter filter() {
        return HoldingFilter.all();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        return Sentences.join("all credentials", filter()) + " at one level";
    }

    @Override
    List<Outcome> unmet(CountedHoldings counted) {
        return isSurelyOneLevel(counted) ? List.of() : super.unmet(counted);
    }

    /** Whether there are two holdings at least, and all are selected and at one known level. */
    private boolean isSurelyOneLevel(CountedHoldings counted) {
        List<CountedHolding> holdings = counted.all();
        Optional<EqfLevel> level =
                holdings.isEmpty() ? Optional.empty() : holdings.get(0).level();
        for (CountedHolding holding : holdings) {
            if (filter().answer(holding) != Answer.YES || !holding.level().equals(level)) {
                return false;
            }
        }
        return level.isPresent() && holdings.size() > 1;
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        LevelSets sets = new LevelSets(counted, filter());
        return List.of(sets.outcome("SAME_LEVEL", sentence(), LevelSets::isOneLevel));
    }

    @Override
    public boolean isPairwise() {
        return true;
    }
}
