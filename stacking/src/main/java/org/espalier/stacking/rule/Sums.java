package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.CreditValue;
import org.espalier.stacking.evaluation.Measure;

/**
 * The credits or hours of several holdings together: at least so many, at most so many, and what is missing to know better.
 *
 * @param from the least that the sum can be
 * @param to the most that it can be; empty where nothing bounds it
 * @param items how many holdings were added
 * @param unknown which data of which holdings are missing
 * @param otherSystem the ids of holdings whose credits are of another system
 */
record Sums(Rational from, Optional<Rational> to, int items, List<String> unknown, List<String> otherSystem) {

    static Sums of(CountedHoldings counted, HoldingFilter filter, CreditSystem system) {
        return of(counted, filter, Measure.CREDITS, system);
    }

    static Sums of(CountedHoldings counted, HoldingFilter filter, Measure measure, CreditSystem system) {
        Rational from = Rational.ZERO;
        Optional<Rational> to = Optional.of(Rational.ZERO);
        int items = 0;
        Missing missing = new Missing();
        List<String> other = new ArrayList<>();
        for (CountedHolding holding : counted.all()) {
            Answer selected = filter.answer(holding);
            if (selected == Answer.NO) {
                continue;
            }
            CreditValue amount = holding.amount(measure, system);
            to = plus(to, amount.to());
            if (selected == Answer.YES) {
                from = from.plus(amount.from());
                items++;
            }
            missing.add(filter, selected, holding);
            missing.add(measure, amount, holding);
            if (amount.kind() == CreditValue.Kind.OTHER_SYSTEM) {
                other.add(holding.id().text());
            }
        }
        return new Sums(from, to, items, missing.sorted(), other);
    }

    /** Two amounts together, either of which may be open. */
    static Optional<Rational> plus(Optional<Rational> one, Optional<Rational> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(one.get().plus(other.get())) : Optional.empty();
    }

    static String named(String datum, CountedHolding holding) {
        return datum + " of " + holding.id();
    }

    static List<String> named(List<String> data, CountedHolding holding) {
        return data.stream().map(datum -> named(datum, holding)).toList();
    }

    Fact fact(String unit) {
        return fact(from, to, unit);
    }

    /** An amount that may be a range, or open. */
    static Fact fact(Rational from, Optional<Rational> to, String unit) {
        return to.map(most -> Fact.of(from, most, unit))
                .orElseGet(() -> Fact.of(("at least " + from + " " + unit).strip()));
    }

    /** These sums, with what others are missing too. */
    Sums missing(Sums others) {
        return new Sums(from, to, items, union(unknown, others.unknown), union(otherSystem, others.otherSystem));
    }

    private static List<String> union(List<String> some, List<String> others) {
        Set<String> union = new TreeSet<>(some);
        union.addAll(others);
        return new ArrayList<>(union);
    }

    Outcome onto(Outcome outcome) {
        Outcome told = unknown.isEmpty() ? outcome : outcome.with("missing", Fact.of(unknown));
        return otherSystem.isEmpty() ? told : told.with("otherSystem", Fact.of(otherSystem));
    }
}
