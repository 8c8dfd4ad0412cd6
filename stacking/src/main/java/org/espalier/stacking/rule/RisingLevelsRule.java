package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/** That levels never fall in the order of the awards. Awards of one day have no order among them. */
@DomainStyle
@Value.Immutable
@JsonTypeName("rising-levels")
@JsonSerialize(as = ImmutableRisingLevelsRule.class)
@JsonDeserialize(as = ImmutableRisingLevelsRule.class)
abstract class RisingLevelsRule extends Rule {

    RisingLevelsRule() {}

    @Value.Default
    HoldingFilter filter() {
        return HoldingFilter.all();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        return Sentences.join("credentials", filter()) + " whose levels never fall from award to award";
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        Pairs pairs = new Pairs(counted, filter(), RisingLevelsRule::rises);
        return List.of(pairs.outcome("RISING_LEVELS", sentence(), RisingLevelsRule::nameOpen));
    }

    /** Whether no step between two holdings leads down, whichever of them is the earlier one. */
    private static Answer rises(CountedHolding one, CountedHolding other) {
        return falls(one, other).or(falls(other, one)).not();
    }

    private static Answer falls(CountedHolding earlier, CountedHolding later) {
        return Awarded.isBefore(earlier, later).and(isHigher(earlier, later));
    }

    private static Answer isHigher(CountedHolding one, CountedHolding other) {
        int highest = one.level().map(EqfLevel::number).orElse(EqfLevel.EQF_8.number());
        int lowest = other.level().map(EqfLevel::number).orElse(EqfLevel.EQF_1.number());
        if (highest <= lowest) {
            return Answer.NO;
        }
        return one.level().isPresent() && other.level().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    private static void nameOpen(CountedHolding holding, CountedHolding other, Missing missing) {
        if (holding.level().isEmpty()) {
            missing.add("level", holding);
        }
        if (holding.awardedOn().isEmpty() && !Awarded.areInOrder(holding, other)) {
            missing.add("awarding date", holding);
        }
    }

    @Override
    public boolean isPairwise() {
        return true;
    }
}
