package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.Measure;

/**
 * Shares as sums: what is selected is at least so many percent of all exactly where the sum of {@code (selected - share) *
 * amount} is not negative.
 */
final class Shares {

    private static final Rational HUNDRED = Rational.of(100);

    private Shares() {}

    /** What bounds, in percent, ask; a minimum asks for something to be there at all. */
    static List<Tally> tallies(Bounds percent, HoldingFilter filter, Measure measure, CreditSystem system) {
        List<Tally> tallies = new ArrayList<>();
        percent.low().ifPresent(low -> {
            HoldingAmount balance = balance(low, filter, measure, system);
            tallies.add(
                    percent.lowIncluded()
                            ? Tally.Sum.notNegative(filter, balance)
                            : Tally.Sum.positive("", filter, balance));
            tallies.add(Tally.Sum.positive(
                    Sentences.unit(measure, system),
                    HoldingFilter.all(),
                    HoldingAmount.selected(HoldingFilter.all(), measure, system)));
        });
        percent.high()
                .ifPresent(high -> tallies.add(new Tally.Sum(
                        "",
                        Optional.empty(),
                        Optional.of(Rational.ZERO),
                        !percent.highIncluded(),
                        false,
                        filter,
                        balance(high, filter, measure, system))));
        return tallies;
    }

    private static HoldingAmount balance(
            Rational percent, HoldingFilter filter, Measure measure, CreditSystem system) {
        return new HoldingAmount.Balance(percent.dividedBy(HUNDRED), filter, measure, system);
    }
}
