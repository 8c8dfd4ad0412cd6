package org.espalier.stacking.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.Measure;

/** How much each holding adds to a sum. */
@FunctionalInterface
public interface HoldingAmount {

    /** How much a holding adds; nothing where it does not belong to the sum. */
    Range of(CountedHolding holding);

    /** The credit system in which it counts, if it counts credits. */
    default Optional<CreditSystem> system() {
        return Optional.empty();
    }

    /** Whether a part of a holding adds that part of what the holding adds; else it adds as much as the whole. */
    default boolean isDivisible() {
        return false;
    }

    /** What is not known of a holding beside its workload, and leaves open how much it adds. */
    default List<String> missing(CountedHolding holding) {
        return List.of();
    }

    /** The credits, hours or number of the holdings that a filter selects. */
    static HoldingAmount selected(HoldingFilter filter, Measure measure, CreditSystem system) {
        return new Selected(filter, measure, system);
    }

    /**
     * The amounts of the holdings that a filter selects.
     *
     * @param filter which holdings
     * @param measure in what they are counted
     * @param in in which credit system, where credits are counted
     */
    record Selected(HoldingFilter filter, Measure measure, CreditSystem in) implements HoldingAmount {

        @Override
        public Range of(CountedHolding holding) {
            Answer selected = filter.answer(holding);
            return selected == Answer.NO ? Range.ZERO : Range.of(selected, holding.amount(measure, in));
        }

        @Override
        public Optional<CreditSystem> system() {
            return measure == Measure.CREDITS ? Optional.of(in) : Optional.empty();
        }

        @Override
        public boolean isDivisible() {
            return measure != Measure.COUNT;
        }
    }

    /**
     * What the holdings that a filter selects are more than a share of all.
     *
     * @param share the share, from zero to one
     * @param filter which holdings
     * @param measure in what they are counted
     * @param in in which credit system, where credits are counted
     */
    record Balance(Rational share, HoldingFilter filter, Measure measure, CreditSystem in) implements HoldingAmount {

        @Override
        public Range of(CountedHolding holding) {
            Range amount = Range.of(Answer.YES, holding.amount(measure, in));
            Rational inside = factor(true);
            Rational outside = factor(false);
            return switch (filter.answer(holding)) {
                case YES -> amount.times(new Range(inside, inside));
                case NO -> amount.times(new Range(outside, outside));
                case UNKNOWN -> amount.times(new Range(outside, inside));
            };
        }

        /** What one of the measure adds, selected or not. */
        public Rational factor(boolean isSelected) {
            return isSelected ? Rational.ONE.minus(share) : share.negated();
        }

        @Override
        public boolean isDivisible() {
            return measure != Measure.COUNT;
        }
    }

    /**
     * How much better the holdings that a filter selects are than what is asked for, times what is measured.
     *
     * @param filter which holdings
     * @param measure what is measured
     * @param in in which credit system, where credits are counted
     * @param atBest what one of the measure adds at best
     * @param amount the amount
     * @param isKnown whether it is known how good a holding is
     */
    record Surplus(
            HoldingFilter filter,
            Measure measure,
            CreditSystem in,
            Rational atBest,
            HoldingAmount amount,
            Predicate<CountedHolding> isKnown)
            implements HoldingAmount {

        @Override
        public List<String> missing(CountedHolding holding) {
            return isKnown.test(holding) ? List.of() : List.of("grade");
        }

        @Override
        public Range of(CountedHolding holding) {
            return amount.of(holding);
        }

        @Override
        public boolean isDivisible() {
            return measure != Measure.COUNT;
        }
    }
}
