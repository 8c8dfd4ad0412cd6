package org.espalier.stacking.audit;

import java.util.HashMap;
import java.util.Map;
import org.espalier.core.exact.Rational;

/**
 * That a sum of amounts, each times its factor, is at most so much.
 *
 * @param name the id of the rule that says so; empty where it is in the nature of the amounts
 * @param factors the factors, by the number of the amount
 * @param most how much
 * @param isStrict whether it is less than that
 */
record Inequality(String name, Map<Integer, Rational> factors, Rational most, boolean isStrict) {

    Inequality {
        factors = Map.copyOf(factors);
    }

    /** That a sum is at least so much. */
    static Inequality atLeast(String name, Map<Integer, Rational> factors, Rational least, boolean isStrict) {
        Map<Integer, Rational> negated = new HashMap<>();
        factors.forEach((amount, factor) -> negated.put(amount, factor.negated()));
        return new Inequality(name, negated, least.negated(), isStrict);
    }
}
