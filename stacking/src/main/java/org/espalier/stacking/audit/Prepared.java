package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.level.EqfLevel;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Evaluation;

/**
 * One audit, ready to be searched.
 *
 * @param asked what is audited
 * @param tree what the award asks for in this case
 * @param candidates the holdings, and whether they may count at all
 * @param lowering makes the problems
 */
record Prepared(Auditor.Case asked, AwardTree tree, List<Candidate> candidates, Lowering lowering) {

    static Prepared of(Auditor.Case asked, LocalDate day) {
        return of(
                asked,
                CountedHoldings.of(asked.portfolio().holdings(), asked.award().evaluation(day, asked.circumstances())));
    }

    private static Prepared of(Auditor.Case asked, CountedHoldings counted) {
        AwardTree tree = new AwardTree(asked.award(), counted);
        List<Candidate> candidates = Screening.of(tree, asked.portfolio());
        return new Prepared(asked, tree, candidates, new Lowering(tree, candidates, new Costs(asked.costs())));
    }

    /** The same audit as if some holdings told their level. */
    Prepared supposing(Map<CredentialId, EqfLevel> levels) {
        Evaluation evaluation = tree.counted().evaluation();
        List<CountedHolding> holdings = asked.portfolio().holdings().stream()
                .map(holding -> CountedHolding.of(holding, evaluation))
                .map(holding -> levels.containsKey(holding.id())
                        ? holding.supposing(Objects.requireNonNull(levels.get(holding.id())))
                        : holding)
                .toList();
        return of(asked, CountedHoldings.counted(holdings, evaluation));
    }

    /** The id of the award. */
    String id() {
        return asked.award().id();
    }
}
