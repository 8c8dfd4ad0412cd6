package org.espalier.stacking.audit;

import java.util.List;
import java.util.Optional;
import org.espalier.core.workload.CreditAmount;
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

    /** That a holding fills a leaf, with the credits that are counted where that is a part of it. */
    static CountedUse use(AwardTree tree, String leaf, Filling filling) {
        return CountedUse.builder()
                .credential(filling.whole().id())
                .requirement(leaf)
                .credits(credits(tree, filling))
                .build();
    }

    /** The credits of a part; empty where the whole counts. */
    static Optional<CreditAmount> credits(AwardTree tree, Filling filling) {
        return tree.shared()
                .splitting()
                .filter(splitting -> filling.isPart())
                .map(splitting -> CreditAmount.of(
                        filling.counted().credits(splitting.system()).from(), splitting.system()));
    }
}
