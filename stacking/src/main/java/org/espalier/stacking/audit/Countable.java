package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.rule.Tally;

/**
 * Something that a rule counts where it is used.
 *
 * @param variables variables of which at most one is one, and one is where the holding is counted
 * @param holding the holding as it counts for the rule
 * @param value the value for which it is counted, where it counts for one of its values only; else empty
 * @param portions the parts of the holding that are counted, for what grows with them
 */
record Countable(List<Integer> variables, CountedHolding holding, String value, List<Portion> portions) {

    /** Copies the lists. */
    Countable {
        variables = List.copyOf(variables);
        portions = List.copyOf(portions);
    }

    /** What adds to a tally: the parts, or the whole where any of it is counted. */
    List<Portion> portions(Tally tally) {
        return tally.isDivisible() ? portions : whole(variables);
    }

    /** The whole of a holding, by any of some variables. */
    static List<Portion> whole(List<Integer> variables) {
        List<Portion> whole = new ArrayList<>(variables.size());
        for (int variable : variables) {
            whole.add(new Portion(variable, Rational.ONE));
        }
        return whole;
    }
}
