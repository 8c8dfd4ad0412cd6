package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.rule.Dependence;

/**
 * Finds what is held and can never count, as it needs beside it what must have been awarded before it and is not held.
 *
 * @param amounts the amounts that may be counted
 * @param rule the rule
 * @param needs what it says is needed
 * @param day the day after which everything is awarded that may yet come
 */
record LostNeeds(Amounts amounts, Decided rule, Dependence needs, LocalDate day) {

    /** That nothing counts for these leaves of what lacks what it needs there. */
    List<Inequality> rows(Set<String> leaves) {
        return amounts.uses().map(uses -> rows(uses, uses.in(leaves))).orElse(List.of());
    }

    private List<Inequality> rows(Uses uses, int[] all) {
        List<Inequality> rows = new ArrayList<>();
        for (int use : all) {
            if (isLost(uses, use, all)) {
                Map<Integer, Rational> factors = new HashMap<>();
                amounts.ofOld(uses, use).forEach(amount -> factors.put(amount, Rational.ONE));
                rows.add(new Inequality(rule.use().id(), factors, Rational.ZERO, false));
            }
        }
        return rows;
    }

    private boolean isLost(Uses uses, int use, int[] all) {
        Optional<CountedHolding> holding =
                holding(uses, use).filter(counted -> !counted.isForced() && needs.applies(counted) == Answer.YES);
        for (int clause = 0; holding.isPresent() && clause < needs.clauses(); clause++) {
            if (isLost(uses, holding.get(), clause, all)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLost(Uses uses, CountedHolding holding, int clause, int[] all) {
        if (needs.mayBeFulfilledAfter(day, clause, holding)) {
            return false;
        }
        for (int other : all) {
            Optional<CountedHolding> beside = holding(uses, other);
            if (beside.isPresent() && needs.fulfils(clause, beside.get(), holding) != Answer.NO) {
                return false;
            }
        }
        return true;
    }

    private Optional<CountedHolding> holding(Uses uses, int use) {
        return rule.holding(uses.item(use).counted());
    }
}
