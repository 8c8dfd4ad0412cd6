package org.espalier.stacking.audit;

import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.rule.HoldingAmount;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.Tally;

/**
 * What one of a quantity adds to a sum, by whether a filter selects the credential.
 *
 * @param quantity of what
 * @param filter the filter
 * @param selected what it adds where it is selected
 * @param other what it adds where it is not
 */
record Gain(Quantity quantity, HoldingFilter filter, Rational selected, Rational other) {

    /** What is added to a tally; empty where that is not told by one filter. */
    static Optional<Gain> of(Tally tally) {
        if (!(tally instanceof Tally.Sum sum)) {
            return Optional.empty();
        }
        if (sum.amount() instanceof HoldingAmount.Selected amount) {
            Quantity quantity = Quantity.of(amount.measure(), amount.in());
            return Optional.of(new Gain(quantity, amount.filter(), Rational.ONE, Rational.ZERO));
        }
        return sum.amount() instanceof HoldingAmount.Balance amount
                ? Optional.of(new Gain(
                        Quantity.of(amount.measure(), amount.in()),
                        amount.filter(),
                        amount.factor(true),
                        amount.factor(false)))
                : Optional.empty();
    }

    Rational of(boolean isSelected) {
        return isSelected ? selected : other;
    }

    /** Whether more of it never takes anything away. */
    boolean isGain() {
        return selected.signum() >= 0 && other.signum() >= 0;
    }
}
