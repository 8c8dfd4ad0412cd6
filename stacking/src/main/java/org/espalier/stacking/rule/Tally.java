package org.espalier.stacking.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.Measure;

/**
 * What a rule asks of the holdings that are counted for it, told so that each holding adds its own part. An audit chooses
 * what is counted by it.
 *
 * <pre>{@code
 * List<Tally> tallies = Rules.credits(EctsCredits.of(60), HoldingFilter.all()).tallies();   // one sum, 60 or more
 * }</pre>
 */
public sealed interface Tally permits Tally.Sum, Tally.Variety, LastCredits {

    /** The least amount. */
    Optional<Rational> minimum();

    /** The largest amount. */
    Optional<Rational> maximum();

    /** In what it is counted, for example {@code ECTS}; empty for a mere number. */
    String unit();

    /** The credit system in which it counts, if it counts credits. */
    Optional<CreditSystem> system();

    /** What a holding can add. */
    Range of(CountedHolding holding);

    /** The filter by which it selects. */
    HoldingFilter filter();

    /** Whether a part of a holding adds that part of what the holding adds; else it adds as much as the whole. */
    default boolean isDivisible() {
        return false;
    }

    /** A sum that must reach its bounds wherever this is so: itself, where it is a sum; empty where none is known. */
    default Optional<Sum> implied() {
        return Optional.empty();
    }

    /** Whether it is known what a holding adds, and to what. */
    default boolean isExact(CountedHolding holding) {
        return of(holding).isExact();
    }

    /** Whether a holding takes something away, in the worst or the best case. */
    default boolean isAgainst(CountedHolding holding, boolean best) {
        Range range = of(holding);
        return (best ? range.to() : range.from()).signum() < 0;
    }

    /** The data that are missing to know whether a holding is selected, and for what it counts. */
    default List<String> missing(CountedHolding holding) {
        return filter().missing(holding);
    }

    /**
     * Amounts that are added up.
     *
     * @param unit in what they are counted
     * @param minimum the least sum
     * @param maximum the largest sum
     * @param isStrict whether the bounds themselves are excluded
     * @param isGradual whether what is missing can be told as a part of the minimum; else the sum is right or wrong
     * @param filter the filter by which it selects
     * @param amount what each holding adds
     * @param parting into which parts it falls, where only so much of each counts
     */
    record Sum(
            String unit,
            Optional<Rational> minimum,
            Optional<Rational> maximum,
            boolean isStrict,
            boolean isGradual,
            HoldingFilter filter,
            HoldingAmount amount,
            Optional<Parting> parting)
            implements Tally {

        Sum(
                String unit,
                Optional<Rational> minimum,
                Optional<Rational> maximum,
                boolean isStrict,
                boolean isGradual,
                HoldingFilter filter,
                HoldingAmount amount) {
            this(unit, minimum, maximum, isStrict, isGradual, filter, amount, Optional.empty());
        }

        /** A least amount of which every part helps. */
        static Sum atLeast(Rational minimum, String unit, HoldingFilter filter, HoldingAmount amount) {
            return new Sum(unit, Optional.of(minimum), Optional.empty(), false, true, filter, amount);
        }

        /** A largest amount. */
        static Sum atMost(Rational maximum, String unit, HoldingFilter filter, HoldingAmount amount) {
            return new Sum(unit, Optional.empty(), Optional.of(maximum), false, false, filter, amount);
        }

        /** A sum that is to be zero or more. */
        static Sum notNegative(HoldingFilter filter, HoldingAmount amount) {
            return new Sum("", Optional.of(Rational.ZERO), Optional.empty(), false, false, filter, amount);
        }

        /** A sum that is to be more than zero. */
        static Sum positive(String unit, HoldingFilter filter, HoldingAmount amount) {
            return new Sum(unit, Optional.of(Rational.ZERO), Optional.empty(), true, false, filter, amount);
        }

        /** What bounds ask of a sum; at most one of the two ends is excluded. */
        static List<Tally> within(Bounds bounds, String unit, HoldingFilter filter, HoldingAmount amount) {
            boolean mixed = bounds.isWindow() && bounds.lowIncluded() != bounds.highIncluded();
            return mixed
                    ? List.of(
                            low(bounds.low(), !bounds.lowIncluded(), unit, filter, amount),
                            new Sum(
                                    unit,
                                    Optional.empty(),
                                    bounds.high(),
                                    !bounds.highIncluded(),
                                    false,
                                    filter,
                                    amount))
                    : List.of(both(bounds, unit, filter, amount));
        }

        private static Tally both(Bounds bounds, String unit, HoldingFilter filter, HoldingAmount amount) {
            boolean strict = bounds.low().isPresent() ? !bounds.lowIncluded() : !bounds.highIncluded();
            return bounds.high().isEmpty()
                    ? low(bounds.low(), strict, unit, filter, amount)
                    : new Sum(unit, bounds.low(), bounds.high(), strict, false, filter, amount);
        }

        private static Tally low(
                Optional<Rational> low, boolean strict, String unit, HoldingFilter filter, HoldingAmount amount) {
            return new Sum(unit, low, Optional.empty(), strict, !strict, filter, amount);
        }

        /** The same sum with another least amount. */
        public Sum atLeast(Rational least) {
            return new Sum(unit, Optional.of(least), maximum, isStrict, isGradual, filter, amount, parting);
        }

        /** The same sum of which only the largest amount is asked. */
        public Sum atMostOnly() {
            return new Sum(unit, Optional.empty(), maximum, isStrict, false, filter, amount, parting);
        }

        /** The same sum in parts, of each of which only so much counts. */
        public Sum in(Parting parts) {
            return new Sum(unit, minimum, maximum, isStrict, isGradual, filter, amount, Optional.of(parts));
        }

        @Override
        public Optional<Sum> implied() {
            return Optional.of(this);
        }

        @Override
        public Optional<CreditSystem> system() {
            return amount.system();
        }

        @Override
        public boolean isDivisible() {
            return amount.isDivisible();
        }

        @Override
        public boolean isExact(CountedHolding holding) {
            return of(holding).isExact()
                    && parting.map(parts -> parts.isExact(holding)).orElse(true);
        }

        @Override
        public List<String> missing(CountedHolding holding) {
            return Stream.of(
                            filter.missing(holding),
                            parting.map(parts -> parts.missing(holding)).orElse(List.of()),
                            amount.missing(holding))
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
        }

        @Override
        public Range of(CountedHolding holding) {
            return amount.of(holding);
        }
    }

    /**
     * Different values, each of which counts once.
     *
     * @param unit what is counted, for example {@code fields}
     * @param datum what a message calls a value that is missing
     * @param minimum the least number of values
     * @param maximum the largest number of values
     * @param filter the filter by which it selects
     * @param values the values of a holding that count for sure
     * @param possible the values that a holding may have; one that is not known may be unlike all others
     * @param open whether a holding may have a value that is not known
     * @param isOneEach whether a holding counts for one of its values only
     * @param isSingle whether no holding has more than one value that counts
     */
    record Variety(
            String unit,
            String datum,
            Optional<Rational> minimum,
            Optional<Rational> maximum,
            HoldingFilter filter,
            HoldingValues values,
            HoldingValues possible,
            HoldingTest open,
            boolean isOneEach,
            boolean isSingle)
            implements Tally {

        /** The same values of which only the largest number is asked. */
        public Variety atMostOnly() {
            return new Variety(
                    unit, datum, Optional.empty(), maximum, filter, values, possible, open, isOneEach, isSingle);
        }

        /** As many values need as many holdings, where each has one. */
        @Override
        public Optional<Sum> implied() {
            HoldingAmount number = HoldingAmount.selected(filter, Measure.COUNT, CreditSystem.ECTS);
            return minimum.filter(least -> isSingle).map(least -> Sum.atLeast(least, unit, filter, number));
        }

        @Override
        public Optional<CreditSystem> system() {
            return Optional.empty();
        }

        @Override
        public Range of(CountedHolding holding) {
            Rational sure = Rational.of(values.of(holding).size());
            return new Range(sure, open.test(holding) ? sure.plus(Rational.ONE) : sure);
        }
    }

    /** The values of a holding. */
    @FunctionalInterface
    interface HoldingValues {

        /** The values that count for sure; none where the holding is not selected for sure. */
        Set<String> of(CountedHolding holding);
    }

    /** Something that is true of a holding or not. */
    @FunctionalInterface
    interface HoldingTest {

        /** Whether it is true. */
        boolean test(CountedHolding holding);
    }
}
