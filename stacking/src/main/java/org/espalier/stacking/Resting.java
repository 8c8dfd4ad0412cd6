package org.espalier.stacking;

import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;

/**
 * What rests on an exception.
 *
 * @param rules the ids of the rules and requirements of which something else would be told without it
 * @param award the id of an award of which only the whole would be told otherwise
 */
record Resting(List<String> rules, Optional<String> award) {

    Resting {
        rules = List.copyOf(rules);
    }

    static Resting onRules(List<String> rules) {
        return new Resting(rules, Optional.empty());
    }

    static Resting onAward(String award) {
        return new Resting(List.of(), Optional.of(award));
    }

    boolean isNothing() {
        return rules.isEmpty() && award.isEmpty();
    }

    /** Tells it. */
    void onto(Finding.Builder finding) {
        award.ifPresent(id -> finding.putFact("award", Fact.of(id)));
        if (!rules.isEmpty()) {
            finding.putFact("rules", Fact.of(rules));
        }
    }
}
