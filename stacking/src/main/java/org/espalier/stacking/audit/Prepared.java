package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.List;
import org.espalier.stacking.evaluation.CountedHoldings;

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
        CountedHoldings counted =
                CountedHoldings.of(asked.portfolio().holdings(), asked.award().evaluation(day, asked.circumstances()));
        AwardTree tree = new AwardTree(asked.award(), counted);
        List<Candidate> candidates = Screening.of(tree, asked.portfolio());
        return new Prepared(asked, tree, candidates, new Lowering(tree, candidates, new Costs(asked.costs())));
    }

    /** The id of the award. */
    String id() {
        return asked.award().id();
    }
}
