package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CreditValue;
import org.espalier.stacking.evaluation.Measure;

/** Collects the data that are not known, as {@code level of <id>}; not thread-safe, meant for one evaluation. */
final class Missing {

    private Collection<String> data = List.of();

    void add(String datum, CountedHolding holding) {
        if (data.isEmpty()) {
            data = new TreeSet<>();
        }
        data.add(Sums.named(datum, holding));
    }

    /** Adds what leaves the answer of a filter open. */
    void add(HoldingFilter filter, Answer answer, CountedHolding holding) {
        if (answer == Answer.UNKNOWN) {
            filter.missing(holding).forEach(datum -> add(datum, holding));
        }
    }

    /** Adds the amount of a holding where it is not known exactly. */
    void add(Measure measure, CreditValue amount, CountedHolding holding) {
        if (!amount.isExact()) {
            add(measure == Measure.HOURS ? "hours" : "credits", holding);
        }
    }

    /** What is not known, each datum once, in the order of the alphabet. */
    List<String> sorted() {
        return data.isEmpty() ? List.of() : new ArrayList<>(data);
    }
}
