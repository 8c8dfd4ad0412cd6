package org.espalier.stacking.rule;

import java.time.LocalDate;
import java.util.List;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;

/**
 * What each holding that a rule selects needs among others that are counted beside it, told in clauses: of each clause one
 * other is needed. One other may do for several clauses.
 */
public interface Dependence {

    /** Whether a holding needs anything. */
    Answer applies(CountedHolding holding);

    /** How many clauses there are. */
    int clauses();

    /** Whether another holding fulfils a clause for it. */
    Answer fulfils(int clause, CountedHolding other, CountedHolding holding);

    /** Whether something that is awarded after a day may fulfil a clause for it. */
    boolean mayBeFulfilledAfter(LocalDate day, int clause, CountedHolding holding);

    /** The data of a holding that are missing to know what it needs among all that is held, or for what it is needed. */
    List<String> missing(CountedHolding holding, List<CountedHolding> held);
}
