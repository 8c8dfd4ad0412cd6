package org.espalier.stacking.audit;

import java.util.List;
import java.util.function.UnaryOperator;
import org.espalier.core.credential.Portfolio;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.evaluation.CountedHolding;

/**
 * One audit, ready to be searched.
 *
 * @param asked what is asked for
 * @param portfolio what the learner holds
 * @param tree what the award asks for in this case
 * @param candidates the holdings, and whether they may count at all
 * @param lowering makes the problems
 */
record Prepared(AskedAward asked, Portfolio portfolio, AwardTree tree, List<Candidate> candidates, Lowering lowering) {

    /** The same audit as if some data were known. */
    Prepared supposing(Supposed data) {
        return asked.supposing(data, portfolio, tree.counted().evaluation());
    }

    /** The same audit as if single holdings were other. */
    Prepared supposing(UnaryOperator<CountedHolding> as) {
        return asked.supposing(as, portfolio, tree.counted().evaluation());
    }

    /** What the award lets hope for; where nothing is decided in this case, that is looked at once for all. */
    Outlook outlook() {
        return asked.outlook(tree.frame());
    }

    /** The award. */
    Award award() {
        return asked.award();
    }

    /** The id of the award. */
    String id() {
        return award().id();
    }
}
