package org.espalier.stacking.rule;

import java.util.Collection;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.FaultyValueException;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.DecisionKind;

/**
 * Other bounds for a rule, as a decision of the receiver sets them; what is absent stays as it is.
 *
 * @param minimum the new least amount, included
 * @param maximum the new largest amount, included
 */
public record Threshold(Optional<Rational> minimum, Optional<Rational> maximum) {

    /** What decisions say together; where two differ, the later in the order given prevails. */
    static Threshold from(Collection<CaseDecision> decisions) {
        Threshold threshold = new Threshold(Optional.empty(), Optional.empty());
        for (CaseDecision decision : decisions) {
            if (decision.kind() == DecisionKind.CHANGE_THRESHOLD) {
                threshold = new Threshold(
                        decision.minimum().or(threshold::minimum),
                        decision.maximum().or(threshold::maximum));
            }
        }
        return threshold;
    }

    /** A rule with these bounds; the rule as it is where they mean nothing to it. */
    Rule applied(Rule rule) {
        return isEmpty() || objection(rule).isPresent()
                ? rule
                : rule.changed(this).orElse(rule);
    }

    /** Why these bounds mean nothing to a rule, if they do not. */
    Optional<String> objection(Rule rule) {
        if (isEmpty()) {
            return Optional.empty();
        }
        try {
            return rule.changed(this).isPresent() ? Optional.empty() : Optional.of("it has no such bounds");
        } catch (FaultyValueException refused) {
            return Optional.of(refused.faults().get(0).toString());
        }
    }

    private boolean isEmpty() {
        return minimum.isEmpty() && maximum.isEmpty();
    }
}
