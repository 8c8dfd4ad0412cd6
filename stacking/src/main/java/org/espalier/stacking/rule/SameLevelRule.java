package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/** That all selected holdings are at one level. */
@DomainStyle
@Value.Immutable
@JsonTypeName("same-level")
@JsonSerialize(as = ImmutableSameLevelRule.class)
@JsonDeserialize(as = ImmutableSameLevelRule.class)
abstract class SameLevelRule extends Rule {

    private static final String CODE = "SAME_LEVEL";

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
    public List<Outcome> evaluate(CountedHoldings counted) {
        return List.of(outcome(counted));
    }

    private Outcome outcome(CountedHoldings counted) {
        return new LevelSets(counted, filter()).outcome(CODE, required(), LevelSets::isOneLevel);
    }

    @Override
    void tell(CountedHoldings counted, Findings findings) {
        Verdict verdict = new LevelSets(counted, filter()).judge(LevelSets::isOneLevel);
        findings.add(CODE, verdict, () -> outcome(counted));
    }

    @Override
    public boolean isPairwise() {
        return true;
    }
}
