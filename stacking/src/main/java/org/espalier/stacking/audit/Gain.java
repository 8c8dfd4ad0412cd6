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
 * @param isGain whether more of it never takes anything away, be it held or new
 */
record Gain(Quantity quantity, HoldingFilter filter, Rational selected, Rational other, boolean isGain) {

    /** What is added to what a tally asks for; empty where that is not told by one filter. */
    static Optional<Gain> of(Tally tally) {
        return tally.implied().flatMap(Gain::ofSum);
    }

    private static Optional<Gain> ofSum(Tally.Sum sum) {
        if (sum.amount() instanceof HoldingAmount.Selected amount) {
            Quantity quantity = Quantity.of(amount.measure(), amount.in());
            return Optional.of(new Gain(quantity, amount.filter(), Rational.ONE, Rational.ZERO, true));
        }
        if (sum.amount() instanceof HoldingAmount.Surplus amount) {
            Quantity quantity = Quantity.of(amount.measure(), amount.in());
            return Optional.of(new Gain(quantity, amount.filter(), amount.atBest(), Rational.ZERO, false));
        }
        return sum.amount() instanceof HoldingAmount.Balance amount ? Optional.of(ofShare(amount)) : Optional.empty();
    }

    private static Gain ofShare(HoldingAmount.Balance share) {
        Rational other = share.factor(false);
        return new Gain(
                Quantity.of(share.measure(), share.in()),
                share.filter(),
                share.factor(true),
                other,
                other.signum() >= 0);
    }

    Rational of(boolean isSelected) {
        return isSelected ? selected : other;
    }
}
