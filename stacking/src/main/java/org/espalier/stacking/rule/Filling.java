package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.CreditValue;
import org.espalier.stacking.evaluation.Measure;

/**
 * How much of some holdings fits into parts, at least and at most. More holdings in a part, or more of one, never make it
 * less, so that the two extremes of what is unknown bound it.
 *
 * @param least what fits where all that is unknown turns out against it
 * @param most what fits where all that is unknown turns out for it
 * @param missing what is unknown
 */
record Filling(Cut least, Cut most, List<String> missing) {

    static Filling of(CountedHoldings counted, PartFilters parts, Measure measure, CreditSystem system) {
        int[] sure = new int[counted.size()];
        int[] possible = new int[counted.size()];
        List<Optional<Rational>> from = new ArrayList<>();
        List<Optional<Rational>> to = new ArrayList<>();
        Missing missing = new Missing();
        for (int i = 0; i < counted.size(); i++) {
            CountedHolding holding = counted.all().get(i);
            CreditValue amount = holding.amount(measure, system);
            sure[i] = fits(holding, parts, Answer.YES);
            possible[i] = sure[i] | fits(holding, parts, Answer.UNKNOWN);
            from.add(Optional.of(amount.from()));
            to.add(amount.to());
            parts.filters().forEach(part -> missing.add(part, part.answer(holding), holding));
            if (possible[i] != 0) {
                missing.add(measure, amount, holding);
            }
        }
        return new Filling(
                Cut.smallest(parts.maxima(), sure, from), Cut.smallest(parts.maxima(), possible, to), missing.sorted());
    }

    /** The parts, as bits, from whose filters a holding gets an answer. */
    private static int fits(CountedHolding holding, PartFilters parts, Answer answer) {
        int fits = 0;
        for (int part : parts.of(holding, answer)) {
            fits |= 1 << part;
        }
        return fits;
    }

    /** How much fits at least. */
    Rational from() {
        return least.amount().orElseThrow();
    }

    /** How much fits at most; empty where nothing bounds it. */
    Optional<Rational> to() {
        return most.amount();
    }
}
