package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.CreditValue;

/**
 * The credits of several holdings together: at least so many, at most so many, and what is missing to know better.
 *
 * @param from the least that the sum can be
 * @param to the most that it can be; empty where nothing bounds it
 * @param items how many holdings were added
 * @param unknown which data of which holdings are missing
 * @param otherSystem the ids of holdings whose credits are of another system
 */
record Sums(Rational from, Optional<Rational> to, int items, List<String> unknown, List<String> otherSystem) {

    static Sums of(CountedHoldings counted, HoldingFilter filter, CreditSystem system) {
        Adding adding = new Adding(filter, system);
        List<CountedHolding> holdings = counted.unordered();
        for (int i = 0; i < holdings.size(); i++) {
            adding.add(holdings.get(i));
        }
        return adding.sums();
    }

    static String named(String datum, CountedHolding holding) {
        return datum + " of " + holding.id();
    }

    Fact fact(String unit) {
        return to.isPresent() ? Fact.of(from, to.get(), unit) : Fact.of("at least " + from + " " + unit);
    }

    Outcome onto(Outcome outcome) {
        Outcome told = unknown.isEmpty() ? outcome : outcome.with("missing", Fact.of(unknown));
        return otherSystem.isEmpty() ? told : told.with("otherSystem", Fact.of(otherSystem));
    }
}
