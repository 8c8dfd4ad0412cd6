package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.CreditValue;
import org.espalier.stacking.evaluation.Measure;

/**
 * The credits or hours of several holdings together: at least so many, at most so many, and what is missing to know better.
 *
 * @param span what the sum can be
 * @param choice what of it is sure, and what may be left out
 * @param unknown which data of which holdings are missing
 * @param otherSystem the ids of holdings whose credits are of another system
 */
record Sums(Span span, Choice choice, List<String> unknown, List<String> otherSystem) {

    static Sums of(CountedHoldings counted, HoldingFilter filter, CreditSystem system) {
        return of(counted, filter, Measure.CREDITS, system);
    }

    static Sums of(CountedHoldings counted, HoldingFilter filter, Measure measure, CreditSystem system) {
        Optional<Rational> exact = exact(counted, filter, measure, system);
        return exact.isPresent()
                ? new Sums(Span.of(exact.get()), new Choice(), List.of(), List.of())
                : open(counted, filter, measure, system);
    }

    /** The sum, where it is known of every holding whether it adds to it and how much, all in the system asked for. */
    static Optional<Rational> exact(
            CountedHoldings counted, HoldingFilter filter, Measure measure, CreditSystem system) {
        Rational sum = Rational.ZERO;
        for (CountedHolding holding : counted.inAnyOrder()) {
            Answer selected = filter.answer(holding);
            if (selected != Answer.NO) {
                Optional<Rational> amount = holding.exactly(measure, system);
                if (selected == Answer.UNKNOWN || amount.isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.plus(amount.get());
            }
        }
        return Optional.of(sum);
    }

    /** What bounds say of the sum; the same as {@link #judge(Bounds)}, sooner. */
    static Verdict judge(
            CountedHoldings counted, HoldingFilter filter, Measure measure, CreditSystem system, Bounds bounds) {
        Optional<Rational> exact = exact(counted, filter, measure, system);
        return exact.isPresent()
                ? bounds.judge(exact.get(), exact)
                : open(counted, filter, measure, system).judge(bounds);
    }

    private static Sums open(CountedHoldings counted, HoldingFilter filter, Measure measure, CreditSystem system) {
        Span span = Span.ZERO;
        Choice choice = new Choice();
        Missing missing = new Missing();
        List<String> other = new ArrayList<>();
        for (CountedHolding holding : counted.all()) {
            Answer selected = filter.answer(holding);
            if (selected != Answer.NO) {
                CreditValue amount = holding.amount(measure, system);
                span = span.plus(selected, amount);
                choice.add(selected, amount);
                missing.add(filter, selected, holding);
                missing.add(measure, amount, holding);
                addOther(other, amount, holding);
            }
        }
        return new Sums(span, choice, missing.sorted(), other);
    }

    /** Adds the id of a holding whose credits are of another system. */
    static void addOther(List<String> ids, CreditValue amount, CountedHolding holding) {
        if (amount.kind() == CreditValue.Kind.OTHER_SYSTEM) {
            ids.add(holding.id().text());
        }
    }

    static String named(String datum, CountedHolding holding) {
        return datum + " of " + holding.id();
    }

    static List<String> named(List<String> data, CountedHolding holding) {
        return data.stream().map(datum -> named(datum, holding)).toList();
    }

    Rational from() {
        return span.from();
    }

    Optional<Rational> to() {
        return span.to();
    }

    /** What bounds say of the sum. */
    Verdict judge(Bounds bounds) {
        Verdict verdict = bounds.judge(span.from(), span.to());
        boolean open = verdict == Verdict.UNDETERMINED && bounds.isWindow();
        return open && !choice.reaches(bounds) ? Verdict.VIOLATED : verdict;
    }

    Fact fact(String unit) {
        return span.fact(unit);
    }

    /** These sums, with what others are missing too. */
    Sums missing(Sums others) {
        return new Sums(span, choice, union(unknown, others.unknown), union(otherSystem, others.otherSystem));
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
