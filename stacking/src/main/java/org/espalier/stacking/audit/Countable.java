package org.espalier.stacking.audit;

import java.util.List;
import org.espalier.stacking.evaluation.CountedHolding;

/**
 * Something that a rule counts where it is used.
 *
 * @param variables variables of which at most one is one, and one is where the holding is counted
 * @param holding the holding as it counts for the rule
 * @param value the value for which it is counted, where it counts for one of its values only; else empty
 */
record Countable(List<Integer> variables, CountedHolding holding, String value) {

    /** Copies the list. */
    Countable {
        variables = List.copyOf(variables);
    }
}
