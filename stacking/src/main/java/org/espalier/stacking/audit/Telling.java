package org.espalier.stacking.audit;

import java.util.List;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.CountedUse;
import org.espalier.stacking.rule.RuleUse;

/** What is counted, told so that a rule can look at it. */
final class Telling {

    private Telling() {}

    /** The holdings with all their uses, where a rule asks whether others are counted. */
    static CountedHoldings of(RuleUse policy, CountedHoldings counted) {
        if (policy.rule().dependence().isEmpty()) {
            return counted;
        }
        List<CountedUse> uses = counted.stream().map(Telling::use).toList();
        return CountedHoldings.counted(counted.all(), counted.evaluation().telling(uses));
    }

    private static CountedUse use(CountedHolding holding) {
        return CountedUse.builder()
                .credential(holding.id())
                .requirement("counted")
                .build();
    }
}
