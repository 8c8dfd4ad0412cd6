package org.espalier.stacking.audit;

import java.util.List;
import org.espalier.core.credential.Portfolio;
import org.espalier.stacking.award.Award;

/**
 * One audit, ready to be searched.
 *
 * @param award what is asked for
 * @param portfolio what the learner holds
 * @param tree what the award asks for in this case
 * @param candidates the holdings, and whether they may count at all
 * @param lowering makes the problems
 */
record Prepared(Award award, Portfolio portfolio, AwardTree tree, List<Candidate> candidates, Lowering lowering) {

    /** The id of the award. */
    String id() {
        return award.id();
    }
}
